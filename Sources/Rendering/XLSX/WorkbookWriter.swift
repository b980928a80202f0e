import CXLSXWriter
import Documents
import Domain
import Synchronization

/// Writes a workbook through libxlsxwriter: sheets of text and numbers with one set of styles.
///
/// The same content gives the same bytes: the time of making is fixed. Text never becomes a formula.
final class WorkbookWriter {
    private let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var patterns: Set<String> = []
    private var fault: lxw_error?

    private static let fontName = "Arial"
    /// Excel refuses somewhat more number formats of a workbook's own.
    private static let mostPatterns = 150

    /// - Parameters:
    ///   - path: the file to write; it is complete after `close()`.
    ///   - date: when its content was made, where it says so.
    init(path: String, title: String, date: PrintedDate? = nil) throws(RenderingFault) {
        guard let book = workbook_new(path) else { throw .unwritable(path: path) }
        self.path = path
        self.book = book
        setBaseFont()
        setProperties(title: title, date: date)
    }

    /// Columns are measured in digits of the workbook's first format. Where its font is missing they turn out wider:
    /// Arial has a twin of the same widths everywhere, the usual one hasn't.
    private func setBaseFont() {
        guard let base = book.pointee.formats?.pointee.stqh_first else { return }
        format_set_font_name(base, Self.fontName)
        format_set_font_size(base, 10)
    }

    private func setProperties(title: String, date: PrintedDate?) {
        title.withCString { title in
            "Selaras".withCString { author in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                properties.created = date.map { Self.fixedTime + $0.daysSince2000 * 86_400 } ?? Self.fixedTime
                workbook_set_properties(book, &properties)
            }
        }
    }

    /// 2000-01-01T00:00:00Z: outputs can be compared.
    private static let fixedTime = 946_684_800

    /// A new sheet; its name has at most 31 characters and none of `[]:*?/\`.
    func sheet(_ name: String) -> SheetWriter? {
        workbook_add_worksheet(book, name).map { SheetWriter(sheet: $0) }
    }

    /// Writes one cell; rows and columns are counted from 0.
    func write(_ cell: SheetCell, _ style: CellStyle, row: Int, column: Int, on sheet: SheetWriter) {
        let format = format(style)
        let error: lxw_error
        if case .pieces(let pieces) = cell, pieces.count > 1 {
            var bold = style
            bold.isBold = true
            error = sheet.write(pieces, format: format, bold: self.format(bold), row: row, column: column)
        } else {
            error = sheet.write(cell, format: format, row: row, column: column)
        }
        if error != LXW_NO_ERROR { fault = fault ?? error }
    }

    /// Whether the workbook shows numbers this way, or has room for one more format.
    func keeps(_ pattern: String) -> Bool {
        if patterns.count < Self.mostPatterns { patterns.insert(pattern) }
        return patterns.contains(pattern)
    }

    /// The C library turns times into dates in a place that all threads share: two workbooks at once mix theirs up.
    private static let closing = Mutex(())

    /// Finishes the file.
    func close() throws(RenderingFault) {
        let earlier = fault
        let error = Self.closing.withLock { _ in workbook_close(book) }
        guard let failed = earlier ?? (error == LXW_NO_ERROR ? nil : error) else { return }
        switch failed {
        case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
            LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_CLOSE:
            throw .unwritable(path: path)
        default: throw .refused(String(cString: lxw_strerror(failed)))
        }
    }

    /// Merges an area and writes its one cell.
    func merge(
        _ cell: SheetCell, _ style: CellStyle, rows: ClosedRange<Int>, columns: ClosedRange<Int>, on sheet: SheetWriter
    ) {
        if rows.count > 1 || columns.count > 1 {
            let error = sheet.merge(rows: rows, columns: columns, format: format(style))
            if error != LXW_NO_ERROR { fault = fault ?? error }
        }
        write(cell, style, row: rows.lowerBound, column: columns.lowerBound, on: sheet)
    }

    func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[style] { return known }
        guard let format = workbook_add_format(book) else { return nil }
        format_set_font_name(format, Self.fontName)
        format_set_align(format, UInt8((style.isMiddle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP).rawValue))
        switch style.alignment {
        case .start?: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .center?: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .end?: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        case nil: break
        }
        format_set_font_size(format, Double(style.size))
        format_set_font_color(format, style.ink.rawValue)
        if style.isBold { format_set_bold(format) }
        if style.isItalic { format_set_italic(format) }
        if style.isWrapped { format_set_text_wrap(format) }
        if style.ground != .none { format_set_bg_color(format, style.ground.rawValue) }
        if let pattern = style.number { format_set_num_format(format, pattern) }
        if style.isRuled { format_set_bottom(format, UInt8(LXW_BORDER_DOUBLE.rawValue)) }
        if style.hasBorder {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, style.isOfficial ? 0x000000 : 0xD0D5DD)
        }
        formats[style] = format
        return format
    }
}
