import Documents

/// How a cell of a workbook looks.
struct CellStyle: Hashable {
    enum Ink: UInt32, Hashable {
        case plain = 0x000000
        case white = 0xFFFFFF
        case muted = 0x667085
        case error = 0xB42318
        case warning = 0x9A6700
        case advice = 0x175CD3
    }

    enum Ground: UInt32, Hashable {
        case none = 0
        case header = 0x1F3A5F
        case input = 0xFFF9DB
        case officialHeader = 0xDCE4EC
        case band = 0xE8ECF0
        case total = 0xF2F4F7
        case hole = 0xFDF1D3
    }

    var ink: Ink = .plain
    var ground: Ground = .none
    var isBold = false
    var isItalic = false
    var isWrapped = false
    var hasBorder = false
    /// Whether its border is black, as in official documents.
    var isOfficial = false
    /// Whether its text stands at half height.
    var isMiddle = false
    /// nil: as the spreadsheet does it, text to the left and numbers to the right.
    var alignment: Table.Alignment?
    /// How a number is shown: "#,##0".
    var number: String?
    /// Whether a double line is drawn below it.
    var isRuled = false
    /// Points.
    var size = 10

    static let title = CellStyle(isBold: true, size: 14)
    static let header = CellStyle(ink: .white, ground: .header, isBold: true, isWrapped: true, hasBorder: true)
    static let text = CellStyle(isWrapped: true, hasBorder: true)
    /// A cell for people to fill in.
    static let input = CellStyle(ground: .input, isWrapped: true, hasBorder: true)
    static let note = CellStyle(ink: .muted)
}
