import Domain
import FoundationEssentials

/// Parses the text of a formula; what is neither a sum nor a ratio gives nothing.
struct FormulaParser {
    private var text: ArraySlice<UInt8>
    /// How far a shared formula's references move.
    private let rows: Int
    private let columns: Int
    private var depth = 0

    private static let mostBytes = 2_000
    private static let mostDepth = 32

    /// - Parameters:
    ///   - text: without the "=".
    ///   - origin: the cell the text was written for; `cell` the one it is read for.
    static func parse(_ text: String, at cell: CellName, origin: CellName) -> FormulaExpression? {
        guard text.utf8.count <= mostBytes else { return nil }
        var parser = FormulaParser(
            text: Array(text.utf8)[...], rows: cell.row - origin.row, columns: cell.column - origin.column)
        guard let expression = parser.sum() else { return nil }
        parser.skipSpace()
        return parser.text.isEmpty ? expression : nil
    }

    private init(text: ArraySlice<UInt8>, rows: Int, columns: Int) {
        self.text = text
        self.rows = rows
        self.columns = columns
    }

    private mutating func skipSpace() {
        text = text.drop { $0 <= 32 }
    }

    /// Takes a sign where it comes next.
    private mutating func takes(_ sign: Character) -> Bool {
        skipSpace()
        guard let byte = sign.asciiValue, text.first == byte else { return false }
        text = text.dropFirst()
        return true
    }

    private mutating func sum() -> FormulaExpression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.mostDepth, var left = product() else { return nil }
        while true {
            if takes("+") {
                guard let right = product() else { return nil }
                left = .binary(.plus, left, right)
            } else if takes("-") {
                guard let right = product() else { return nil }
                left = .binary(.minus, left, right)
            } else {
                return left
            }
        }
    }

    private mutating func product() -> FormulaExpression? {
        guard var left = signed() else { return nil }
        while true {
            if takes("*") {
                guard let right = signed() else { return nil }
                left = .binary(.times, left, right)
            } else if takes("/") {
                guard let right = signed() else { return nil }
                left = .binary(.dividedBy, left, right)
            } else {
                return left
            }
        }
    }

    private mutating func signed() -> FormulaExpression? {
        var isNegative = false
        while true {
            if takes("-") { isNegative.toggle() } else if !takes("+") { break }
        }
        guard var value = operand() else { return nil }
        while takes("%") { value = .percent(value) }
        return isNegative ? .negative(value) : value
    }

    private mutating func operand() -> FormulaExpression? {
        if takes("(") {
            guard let inner = sum(), takes(")") else { return nil }
            return inner
        }
        skipSpace()
        let word = text.prefix { Self.isWord($0) }
        guard let first = word.first else { return nil }
        text = text.dropFirst(word.count)
        let name = String(decoding: word, as: UTF8.self)
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: ".") {
            return Decimal(string: name).map(FormulaExpression.number)
        }
        if takes("(") { return function(name.uppercased()) }
        guard let cell = reference(name) else { return nil }
        guard takes(":") else { return .cell(cell) }
        let end = text.prefix { Self.isWord($0) }
        text = text.dropFirst(end.count)
        guard let last = reference(String(decoding: end, as: UTF8.self)) else { return nil }
        return .area(first: cell, last: last)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// A function's arguments, parted by commas.
    private mutating func function(_ name: String) -> FormulaExpression? {
        var arguments: [FormulaExpression] = []
        repeat {
            guard let argument = sum() else { return nil }
            arguments.append(argument)
        } while takes(",") || takes(";")
        guard takes(")") else { return nil }
        switch name {
        case "SUM": return .sum(arguments)
        case "AVERAGE": return .average(arguments)
        case "ROUND" where arguments.count == 2: return .rounded(arguments[0], arguments[1])
        default: return nil
        }
    }

    /// A cell, moved along with a shared formula unless it is fixed by "$".
    private func reference(_ word: String) -> CellName? {
        guard var cell = CellName(word) else { return nil }
        let letters = word.prefix { !$0.isNumber }
        if !word.hasPrefix("$") { cell.column += columns }
        if !letters.dropFirst().contains("$") { cell.row += rows }
        return cell.column > 0 && cell.row > 0 ? cell : nil
    }
}
