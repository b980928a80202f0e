import Documents
import FoundationEssentials

/// What stands in a cell of a workbook.
enum SheetCell: Hashable, Sendable {
    case empty
    case text(String)
    /// Pieces of a text, some of them bold.
    case pieces([Piece])
    /// Spreadsheets keep fifteen digits of it.
    case number(Decimal)
    /// A formula with its value now, for programs that don't calculate.
    case formula(String, value: Decimal)

    struct Piece: Hashable, Sendable {
        let text: String
        let isBold: Bool
    }

    /// A text, with its bold words where it isn't bold as a whole.
    init(_ text: RichText, in style: CellStyle) {
        let bold = text.runs.filter { $0.emphasis == .strong && !$0.text.isEmpty }
        guard !bold.isEmpty, bold.count < text.runs.count, !style.isBold else {
            self = .text(text.text.sheetText)
            return
        }
        self = .pieces(
            text.runs.map { Piece(text: RichText([$0]).text.sheetText, isBold: $0.emphasis == .strong) }
                .filter { !$0.text.isEmpty })
    }

    static func count(_ count: Int) -> SheetCell { .number(Decimal(count)) }
}
