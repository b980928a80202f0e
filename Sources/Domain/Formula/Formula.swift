import FoundationEssentials

/// How an indicator is computed from named variables: "jumlah peserta lulus / jumlah peserta × 100%".
package indirect enum Formula: Hashable, Sendable {
    package enum Operation: String, Hashable, Sendable, CaseIterable {
        case add = "+"
        case subtract = "−"
        case multiply = "×"
        case divide = "/"

        var binds: Int { self == .add || self == .subtract ? 1 : 2 }
    }

    case number(Decimal)
    /// "100%": times it, a fraction becomes percent points; any other is a hundredth part.
    case percentage(Decimal)
    /// A name of several words, as written.
    case variable(String)
    case operation(Operation, Formula, Formula)

    /// Reads a formula in signs or in words ("dibagi … kali 100%"); names with signs in them stand between quotes.
    package init(_ text: String) throws(FormulaFault) {
        self = try FormulaParser.parse(try FormulaLexer.tokens(of: text))
    }

    /// Numerator over denominator, times a multiplier in percent where there is one.
    package static func ratio(_ numerator: String, _ denominator: String, multiplier: Int?) -> Formula {
        let quotient = Formula.operation(.divide, .variable(numerator), .variable(denominator))
        return multiplier.map { .operation(.multiply, quotient, .percentage(Decimal($0))) } ?? quotient
    }

    /// Names in the order in which they first stand, each once.
    package var variables: [String] {
        var seen: Set<NormalizedName> = []
        return names.filter { seen.insert(NormalizedName($0)).inserted }
    }

    /// The formula in signs, read back to the same one.
    package var text: String {
        written { name in (try? FormulaLexer.tokens(of: name)) == [.name(name)] ? name : "\"\(name)\"" }
    }

    /// The formula as a signed paper prints it: names without quotes, one that is itself a calculation in brackets.
    package var printed: String {
        written { name in
            let sign = name.replacing("\\sum", with: "Σ ").squeezed
            return Self.spacedSigns.contains { sign.contains($0) } ? "(\(sign))" : sign
        }
    }

    private static let spacedSigns = [" + ", " - ", " – ", " − ", " × ", " * ", " / ", " : ", " ÷ "]

    private var names: [String] {
        switch self {
        case .number, .percentage: []
        case .variable(let name): [name]
        case .operation(_, let left, let right): left.names + right.names
        }
    }

    /// In signs, with brackets where they are needed and each name as given.
    func written(_ variable: (String) -> String) -> String {
        switch self {
        case .number(let value): return IndonesianFormat.number(value)
        case .percentage(let value): return IndonesianFormat.percent(value)
        case .variable(let name): return variable(name)
        case .operation(let operation, let left, let right):
            let first = left.written(variable)
            let second = right.written(variable)
            let isLeftLooser = (left.binding ?? 3) < operation.binds
            let isRightLooser = (right.binding ?? 3) <= operation.binds
            return "\(isLeftLooser ? "(\(first))" : first) \(operation.rawValue) "
                + (isRightLooser ? "(\(second))" : second)
        }
    }

    private var binding: Int? {
        if case .operation(let operation, _, _) = self { operation.binds } else { nil }
    }
}
