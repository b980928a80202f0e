import FoundationEssentials

/// Builds a formula from its tokens: × and / before + and −, from left to right.
struct FormulaParser {
    private let tokens: [FormulaToken]
    private var position = 0
    private var depth = 0

    private init(tokens: [FormulaToken]) {
        self.tokens = tokens
    }

    static func parse(_ tokens: [FormulaToken]) throws(FormulaFault) -> Formula {
        if tokens.isEmpty { throw .empty }
        var parser = FormulaParser(tokens: tokens)
        let formula = try parser.sum()
        guard parser.position == tokens.count else { throw .unexpected(tokens[parser.position].text) }
        return formula
    }

    private var next: FormulaToken? { position < tokens.count ? tokens[position] : nil }

    private mutating func sum() throws(FormulaFault) -> Formula {
        var formula = try product()
        while let sign = next, sign == .plus || sign == .minus {
            position += 1
            let right = try product()
            formula = .operation(sign == .plus ? .add : .subtract, formula, right)
        }
        return formula
    }

    private mutating func product() throws(FormulaFault) -> Formula {
        var formula = try factor()
        while let sign = next, sign == .times || sign == .divide {
            position += 1
            let right = try factor()
            formula = .operation(sign == .times ? .multiply : .divide, formula, right)
        }
        return formula
    }

    private mutating func factor() throws(FormulaFault) -> Formula {
        guard let token = next else { throw .unfinished }
        position += 1
        switch token {
        case .number(let value):
            guard next == .percent else { return .number(value) }
            position += 1
            return .percentage(value)
        case .name(let name):
            return .variable(name)
        case .minus:
            try descend()
            defer { depth -= 1 }
            return .operation(.subtract, .number(0), try factor())
        case .open:
            return try bracket()
        case .plus, .times, .divide, .percent, .close:
            throw .unexpected(token.text)
        }
    }

    private mutating func bracket() throws(FormulaFault) -> Formula {
        try descend()
        defer { depth -= 1 }
        let inner = try sum()
        guard let token = next else { throw .unclosedBracket }
        guard token == .close else { throw .unexpected(token.text) }
        position += 1
        return inner
    }

    private mutating func descend() throws(FormulaFault) {
        depth += 1
        if depth > 40 { throw .tooLong }
    }
}
