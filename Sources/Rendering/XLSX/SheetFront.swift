import Documents

/// What stands before the text of a workbook: the cover on a sheet of its own, the letterhead above the first title.
struct SheetFront {
    /// Emblems that aren't PNG, as such.
    let emblems: [Emblem: Emblem]
    /// Of the sheet's columns, in hundredths of a character.
    let widths: [Int]
    let sheet: SheetWriter
    let book: WorkbookWriter

    /// Columns of a cover: a single one that is wider than its page would be cut instead of scaled. The emblem fills
    /// the middle one: programs differ in the widths of columns, and stretch a picture that reaches over two.
    static let coverWidths = [Int](repeating: 3_200, count: 3)
    static let coverName = "Sampul"
    private static let coverEmblem = 113
    /// Rows of a cover: the emblem, its lines, its foot.
    private static let rows = (emblem: 2, lines: 4, gap: 6)
    /// A column of so many hundredths of a character is a pixel wider.
    private static let pixel = 14

    /// - Returns: the heights of the rows it takes.
    func write(_ letterhead: Letterhead) -> [Int] {
        let names = [letterhead.government, letterhead.agency].filter { !$0.isEmpty }.count
        let lines = letterhead.lines
        var heights: [Int] = []
        for (index, text) in lines.enumerated() {
            let isGovernment = index == 0 && !letterhead.government.isEmpty
            var style: CellStyle = index >= names ? .address : isGovernment ? .government : .agency
            style.isRuled = index == lines.count - 1
            heights.append(SheetLine(text: text, style: style).write(row: index, widths: widths, sheet, book))
        }
        guard !lines.isEmpty else { return [] }
        if let emblem = picture(letterhead.emblem) {
            sheet.put(emblem, height: max(heights.reduce(0, +), 36) - 6, row: 0)
        }
        return heights + [SheetPaper.row]
    }

    /// A whole sheet.
    func write(_ cover: Cover, _ paper: Paper, _ orientation: Section.Orientation) {
        let emblem = picture(cover.emblem)
        let widths = emblem.map(around) ?? widths
        sheet.setWidths(hundredths: widths)
        let middle = widths.count / 2
        if let emblem {
            sheet.setHeight(Self.coverEmblem + 12, row: Self.rows.emblem)
            sheet.put(
                emblem, height: Self.coverEmblem, row: Self.rows.emblem, column: middle,
                within: widths[middle] / Self.pixel)
        }
        var row = Self.rows.lines
        for text in cover.lines {
            _ = SheetLine(text: text, style: .coverLine).write(row: row, widths: widths, sheet, book)
            row += 1
        }
        if let foot = cover.foot {
            row += Self.rows.gap
            _ = SheetLine(text: foot, style: .coverFoot).write(row: row, widths: widths, sheet, book)
            row += 1
        }
        sheet.setPage(paper, orientation, lastRow: max(row - 1, 0), lastColumn: widths.count - 1, numbers: .none)
        sheet.centre()
    }

    /// The columns with a middle one that is as wide as the emblem.
    private func around(_ emblem: [UInt8]) -> [Int] {
        guard widths.count == 3, let sides = PNGSize.sides(of: emblem), sides.height > 0 else { return widths }
        let all = widths.reduce(0, +)
        let wide = Self.coverEmblem * 4 * sides.width / sides.height / 3
        let middle = min(max(wide * Self.pixel, all / 12), all / 2)
        return [(all - middle) / 2, middle, (all - middle) / 2]
    }

    private func picture(_ emblem: Emblem?) -> [UInt8]? {
        guard let emblem else { return nil }
        let shown = emblems[emblem] ?? emblem
        return shown.format == .png ? shown.bytes : nil
    }
}
