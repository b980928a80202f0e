import Domain
import FoundationEssentials

/// One figure of an entry with its place, for documents that state several of different origin for one year.
struct StatedFigure: Sendable {
    let statement: Statement
    let place: Place

    var raw: String { statement.value.raw }
    var role: StatementRole { statement.role }
    var basis: StatementBasis { statement.basis }
    var period: StatedPeriod? { statement.period }
    var isMoney: Bool { statement.money != nil }

    /// The quantity read; nil for money, texts and empty cells.
    var quantity: Quantity? { statement.quantity?.reading.value }

    /// The amount read.
    var amount: Money? { statement.money?.reading.value }

    /// The number it states, of a quantity or of an amount.
    var number: Decimal? { quantity?.number ?? amount?.rupiah }

    /// Usual spelling; nil where it prints none.
    var unit: String? { isMoney ? "Rp" : quantity?.unit }

    /// Whether the cell is there and holds nothing or only a dash.
    var isEmpty: Bool {
        switch statement.value {
        case .quantity(let stated): Self.isEmpty(stated.reading)
        case .money(let stated): Self.isEmpty(stated.reading)
        case .count(let stated): Self.isEmpty(stated.reading)
        case .text(let text): MissingMarks.isMissing(text)
        }
    }

    /// How many decimals the printed number has.
    var decimals: Int {
        let digits = raw.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let trimmed = digits.reversed().drop { !$0.isNumber }.reversed()
        return NumberReading(String(trimmed))?.decimals ?? 0
    }

    /// Whether the cell itself names a unit; it may also come from the row's own column of units.
    var printsUnit: Bool { raw.contains(where: \.isLetter) }

    /// "kolom 7", or the heading's last words where the column isn't known.
    var columnTitle: Localized {
        if let column = statement.column { return .init(id: "kolom \(column)", en: "column \(column)") }
        let last = statement.heading?.split(separator: "/").last.map { $0.trimmed }
        return last.map { .init(both: "“\($0)”") } ?? .init(id: "kolom lain", en: "another column")
    }

    private static func isEmpty<Value>(_ reading: Reported<Value>) -> Bool {
        switch reading {
        case .missing(.blank), .missing(.dash): true
        default: false
        }
    }
}
