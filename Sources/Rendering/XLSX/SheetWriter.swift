import CXLSXWriter
import Documents
import FoundationEssentials

/// One sheet of a workbook that is being written.
struct SheetWriter {
    let sheet: UnsafeMutablePointer<lxw_worksheet>

    /// A cell of Excel holds no more UTF-16 units.
    static let longestText = 32_767
    static let mostRows = 1_048_576
    static let mostColumns = 16_384

    func write(
        _ cell: SheetCell, format: UnsafeMutablePointer<lxw_format>?, row: Int, column: Int
    ) -> lxw_error {
        let row = lxw_row_t(row)
        let column = lxw_col_t(column)
        switch cell {
        case .empty: return worksheet_write_blank(sheet, row, column, format)
        case .text(let text): return worksheet_write_string(sheet, row, column, Self.fitting(text.sheetString), format)
        case .pieces(let pieces):
            let text = pieces.map(\.text).joined()
            return worksheet_write_string(sheet, row, column, Self.fitting(text.sheetString), format)
        case .number(let number): return worksheet_write_number(sheet, row, column, Self.stored(number), format)
        case .formula(let formula, let value):
            return worksheet_write_formula_num(sheet, row, column, formula, format, Self.stored(value))
        }
    }

    /// The number nearest to it that a workbook can keep.
    private static func stored(_ number: Decimal) -> Double { Double("\(number)") ?? 0 }

    /// Merges an area without writing into it.
    func merge(rows: ClosedRange<Int>, columns: ClosedRange<Int>, format: UnsafeMutablePointer<lxw_format>?)
        -> lxw_error
    {
        worksheet_merge_range(
            sheet, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound),
            lxw_col_t(columns.upperBound), "", format)
    }

    /// Cut to what a cell can hold, with a mark where something is missing.
    static func fitting(_ text: String) -> String {
        guard text.utf16.count > longestText else { return text }
        var end = text.startIndex
        var length = 0
        while end < text.endIndex, length + text[end].utf16.count < longestText {
            length += text[end].utf16.count
            end = text.index(after: end)
        }
        return String(text[..<end]) + "…"
    }

    /// Widths in characters of the standard font.
    func setWidths(_ widths: [Int]) {
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), Double(width), nil)
        }
    }

    /// Widths in hundredths of a character.
    func setWidths(hundredths widths: [Int]) {
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), Double(width) / 100, nil)
        }
    }

    /// A table whose header, the first row, stays in sight, is printed on every page and can be filtered.
    func setTable(lastRow: Int, columns: Int, frozenColumns: Int = 0) {
        worksheet_freeze_panes(sheet, 1, lxw_col_t(frozenColumns))
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(columns - 1))
        worksheet_repeat_rows(sheet, 0, 0)
    }

    /// In points; Excel knows none above 409.
    static func height(_ points: Int) -> Int { min(points, 409) }

    func setHeight(_ points: Int, row: Int) {
        worksheet_set_row(sheet, lxw_row_t(row), Double(Self.height(points)), nil)
    }

    /// Puts a PNG on the sheet from a cell on; nothing where it is none.
    ///
    /// - Parameters:
    ///   - height: in points, of which three are four pixels.
    ///   - room: the pixels in whose middle it stands, and which it is never wider than; nil at the left of the cell.
    func put(_ png: [UInt8], height: Int, row: Int, column: Int = 0, within room: Int? = nil) {
        guard let sides = PNGSize.sides(of: png), sides.width > 0, sides.height > 0 else { return }
        let shape = Double(sides.width) / Double(sides.height)
        let wide = min(Double(height) * 4 / 3 * shape, room.map(Double.init) ?? .infinity)
        let tall = wide / shape
        let dots = PNGSize.pixelsPerMetre(of: png).map { Double($0) * 0.0254 } ?? 96
        var options = lxw_image_options()
        options.x_scale = tall / Double(sides.height) * dots / 96
        options.y_scale = options.x_scale
        options.x_offset = Int32(room.map { ($0 - Int(wide)) / 2 } ?? 4)
        options.y_offset = 2
        options.object_position = UInt8(LXW_OBJECT_DONT_MOVE_DONT_SIZE.rawValue)
        "Lambang daerah".withCString { description in
            options.description = UnsafeMutablePointer(mutating: description)
            _ = worksheet_insert_image_buffer_opt(
                sheet, lxw_row_t(row), lxw_col_t(column), png, png.count, &options)
        }
    }

    /// The head that stays in sight, with all above it.
    func freeze(_ rows: ClosedRange<Int>) { worksheet_freeze_panes(sheet, lxw_row_t(rows.upperBound + 1), 0) }

    /// Where pages end by hand, and the rows that are printed again on further ones.
    func setPages(_ pages: SheetPages) {
        if let rows = pages.repeated {
            worksheet_repeat_rows(sheet, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
        }
        // The format knows no more.
        var breaks = pages.breaks.prefix(1_023).map { lxw_row_t($0) }
        guard !breaks.isEmpty else { return }
        breaks.append(0)
        worksheet_set_h_pagebreaks(sheet, &breaks)
    }

    /// The page of a document: all columns on its width, pages numbered.
    func setPage(
        _ paper: Paper, _ orientation: Section.Orientation, lastRow: Int, lastColumn: Int,
        numbers: SheetNumbers = .ofAll
    ) {
        if orientation == .landscape { worksheet_set_landscape(sheet) } else { worksheet_set_portrait(sheet) }
        worksheet_set_paper(sheet, Self.number(of: paper))
        let margins = SheetPaper.margins
        worksheet_set_margins(
            sheet, Double(margins.left) / 100, Double(margins.right) / 100, Double(margins.top) / 100,
            Double(margins.bottom) / 100)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_print_area(sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn))
        // Figures that are text on purpose need no warning.
        let area = "A1:\(SheetSums.letters(lastColumn))\(lastRow + 1)"
        worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), area)
        if let footer = numbers.footer { worksheet_set_footer(sheet, footer) }
        if numbers == .first { worksheet_set_start_page(sheet, 1) }
    }

    /// Puts what is printed in the middle of its page.
    func centre() {
        worksheet_center_horizontally(sheet)
        worksheet_center_vertically(sheet)
    }

    /// A4 landscape, all columns on one page's width, pages numbered.
    func setPage() {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_footer(sheet, "&L&A&RHalaman &P dari &N")
    }

    /// Papers have numbers in the format; folio is that of 8.5 by 13 inches.
    private static func number(of paper: Paper) -> UInt8 {
        switch paper {
        case .a3: 8
        case .a4: 9
        case .folio: 14
        }
    }

    /// Lets people choose one of a few words in the cells of a column.
    func offer(_ choices: [String], column: Int, rows: ClosedRange<Int>) {
        let words = choices.map { Array($0.utf8CString) }
        var text = words.flatMap(\.self)
        text.withUnsafeMutableBufferPointer { text in
            var start = 0
            var list: [UnsafeMutablePointer<CChar>?] = words.map { word in
                defer { start += word.count }
                return text.baseAddress.map { $0 + start }
            }
            list.append(nil)
            list.withUnsafeMutableBufferPointer { list in
                var validation = lxw_data_validation()
                validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                validation.value_list = list.baseAddress
                worksheet_data_validation_range(
                    sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column), lxw_row_t(rows.upperBound),
                    lxw_col_t(column), &validation)
            }
        }
    }

    /// Greys rows where a formula on the first of them holds.
    func mute(rows: ClosedRange<Int>, columns: Int, where formula: String, format: UnsafeMutablePointer<lxw_format>?) {
        formula.withCString { criterion in
            var condition = lxw_conditional_format()
            condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
            condition.value_string = UnsafeMutablePointer(mutating: criterion)
            condition.format = format
            worksheet_conditional_format_range(
                sheet, lxw_row_t(rows.lowerBound), 0, lxw_row_t(rows.upperBound), lxw_col_t(columns - 1), &condition)
        }
    }
}
