import Domain

/// The year a work plan is for, where its titles don't tell: from the headings of its plan.
enum PlannedYear {
    /// "Rencana Tahun 2021" names it, "Prakiraan Maju Rencana Tahun 2022" the one after it.
    static func told(by elements: [TextElement]) -> Int? {
        for case .grid(let grid) in elements {
            for row in grid.rows.prefix(reach) {
                if let year = row.filled.lazy.compactMap({ told(by: $0.cell.text) }).first { return year }
            }
        }
        return nil
    }

    /// No header has more rows than this.
    private static let reach = 8

    private static func told(by text: String) -> Int? {
        guard text.utf8.count <= 160 else { return nil }
        let heading = HeadingWords(text)
        guard let year = heading.years.first, !heading.isSpan, heading.has.contains("TAHUN") else { return nil }
        if heading.has.contains("MAJU") { return year - 1 }
        return heading.words.first == "RENCANA" ? year : nil
    }
}
