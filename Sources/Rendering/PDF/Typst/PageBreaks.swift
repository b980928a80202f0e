import FoundationEssentials

/// Where the typesetter put the rows and merged labels of the tables, as the template answers.
struct PageBreaks {
    /// A place on the pages; the height in points from the top.
    struct Place: Hashable {
        let page: Int
        let height: Int
    }

    private struct Key: Hashable {
        let table: Int
        let index: Int
    }

    private var rows: [Key: Place] = [:]
    private var labelEnds: [Key: Place] = [:]

    /// The template's answer: a list of [kind, table, index, page, height]; nil when it is none.
    init?(answer: [UInt8]) {
        guard let lists = try? JSONDecoder().decode([[[Double]]].self, from: Data(answer)) else { return nil }
        for mark in lists.joined() where mark.count == 5 {
            let key = Key(table: Int(mark[1]), index: Int(mark[2]))
            let place = Place(page: Int(mark[3]), height: Int(mark[4]))
            if mark[0] == 0 { rows[key] = place } else { labelEnds[key] = place }
        }
    }

    /// Where a row begins; nil where it has no cell of its own.
    func row(_ row: Int, ofTable table: Int) -> Place? { rows[Key(table: table, index: row)] }

    /// Where the text of a merged cell ends.
    func end(ofLabel label: Int, ofTable table: Int) -> Place? { labelEnds[Key(table: table, index: label)] }
}
