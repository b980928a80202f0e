import FoundationEssentials

/// One section of a number format, taken apart into what it prints as it stands and its signs.
struct FormatSection: Hashable, Sendable {
    enum Token: Hashable, Sendable {
        /// Printed as it stands.
        case literal(Character)
        /// A sign with a meaning: a digit's place, a mark, a letter of a date.
        case sign(Character)
    }

    /// Which numbers a section is for: "[>=1000]".
    struct Condition: Hashable, Sendable {
        let comparison: String
        let bound: Decimal

        func holds(for number: Decimal) -> Bool {
            switch comparison {
            case "=": number == bound
            case "<>": number != bound
            case ">": number > bound
            case ">=": number >= bound
            case "<": number < bound
            case "<=": number <= bound
            default: false
            }
        }
    }

    private(set) var tokens: [Token] = []
    /// nil where the section's place tells which numbers it is for.
    private(set) var condition: Condition?
    /// Before which token the number stands as a cell without a format would show it; nil where digits have places.
    private var general: Int?

    /// The sections of a format, parted by ";".
    static func sections(of code: String) -> [FormatSection] {
        var sections = [FormatSection()]
        var characters = Array(code.prefix(512))[...]
        while let character = characters.popFirst() {
            switch character {
            case ";": sections.append(FormatSection())
            case "\"":
                while let quoted = characters.popFirst(), quoted != "\"" {
                    sections[sections.count - 1].tokens.append(.literal(quoted))
                }
            case "\\":
                if let escaped = characters.popFirst() { sections[sections.count - 1].tokens.append(.literal(escaped)) }
            case "_", "*": _ = characters.popFirst()
            case "[": sections[sections.count - 1].takeBracket(&characters)
            case "G" where characters.starts(with: "eneral"):
                characters = characters.dropFirst(6)
                sections[sections.count - 1].general = sections[sections.count - 1].tokens.count
            default: sections[sections.count - 1].take(character)
            }
        }
        return sections
    }

    /// `[$Rp-421]` prints "Rp"; colours, conditions and locales print nothing; `[h]` is a letter of a time.
    /// `[>=1000]` is a condition.
    private mutating func takeBracket(_ characters: inout ArraySlice<Character>) {
        var content: [Character] = []
        while let character = characters.popFirst(), character != "]" { content.append(character) }
        if content.first == "$" {
            tokens += content.dropFirst().prefix { $0 != "-" }.map(Token.literal)
        } else if let first = content.first, "hms".contains(first), content.allSatisfy({ $0 == first }) {
            tokens += content.map(Token.sign)
        } else {
            let comparison = content.prefix { "<>=".contains($0) }
            guard !comparison.isEmpty, let bound = Decimal(string: String(content.dropFirst(comparison.count))) else {
                return
            }
            condition = Condition(comparison: String(comparison), bound: bound)
        }
    }

    private mutating func take(_ character: Character) {
        let isSign = "0#?.,%@EeGyYmMdDhHsSAaPp/:".contains(character) || character.isNumber
        tokens.append(isSign ? .sign(character) : .literal(character))
    }

    private var signs: String { String(tokens.compactMap { if case .sign(let sign) = $0 { sign } else { nil } }) }

    var isGeneral: Bool {
        let all = String(
            tokens.map {
                switch $0 {
                case .literal(let character), .sign(let character): character
                }
            })
        return tokens.isEmpty || all.lowercased().hasPrefix("general")
    }
    var isText: Bool { signs.contains("@") }

    /// "0.00E+00" and "# ?/?": shown as their plain digits.
    var isScientificOrFraction: Bool {
        let all = signs
        let hasDigits = all.contains("0") || all.contains("#") || all.contains("?")
        return hasDigits && (all.contains("E") || all.contains("/"))
    }

    /// Whether its letters are those of a date or a time.
    var isDate: Bool {
        let letters = signs.lowercased()
        return !letters.contains("0") && !letters.contains("#") && letters.contains { "ymdhs".contains($0) }
    }

    /// Empty unless literals stand between the digits of a whole number.
    private var picture: [NumberFormat.PictureSign] {
        var picture: [NumberFormat.PictureSign] = []
        for token in tokens {
            switch token {
            case .sign("0"), .sign("#"), .sign("?"): picture.append(.digit(isRequired: token == .sign("0")))
            case .literal(let character): picture.append(.literal(character))
            case .sign: return []
            }
        }
        guard let first = picture.firstIndex(where: { $0.literal == nil }),
            let last = picture.lastIndex(where: { $0.literal == nil }),
            picture[first...last].contains(where: { $0.literal != nil })
        else { return [] }
        return picture
    }

    var pattern: NumberFormat.Pattern {
        var pattern = NumberFormat.Pattern()
        if let general { return generalPattern(before: general) }
        pattern.picture = picture
        var isFraction = false
        var commas = 0
        for token in tokens {
            switch token {
            case .sign("0"), .sign("#"), .sign("?"):
                if commas > 0, !isFraction { pattern.isGrouped = true }
                commas = 0
                pattern.hasDigits = true
                if isFraction {
                    pattern.most += 1
                    if token == .sign("0") { pattern.least = pattern.most }
                }
            case .sign("."): isFraction = isFraction || pattern.hasDigits
            case .sign(","): commas += 1
            case .sign("%"):
                pattern.scale += 2
                pattern.suffix += "%"
            case .sign(let character), .literal(let character):
                if pattern.hasDigits { pattern.suffix.append(character) } else { pattern.prefix.append(character) }
            }
        }
        pattern.scale -= 3 * (pattern.hasDigits ? commas : 0)
        return pattern.trimmed
    }

    /// What stands around a number that has no format of its own.
    private func generalPattern(before index: Int) -> NumberFormat.Pattern {
        func text(_ tokens: ArraySlice<Token>) -> String {
            String(
                tokens.map {
                    switch $0 {
                    case .literal(let character), .sign(let character): character
                    }
                })
        }
        var pattern = NumberFormat.Pattern(
            prefix: text(tokens[..<index]), suffix: text(tokens[index...]), most: NumberFormat.generalDecimals)
        pattern.hasDigits = true
        return pattern.trimmed
    }
}

extension NumberFormat.Pattern {
    /// Without the brackets and signs that only mark negative numbers, and space at its ends.
    fileprivate var trimmed: NumberFormat.Pattern {
        var result = self
        result.prefix = String(prefix.drop { $0 == " " || $0 == "(" })
        var end = suffix[...]
        while let last = end.last, last == " " || last == ")" && !end.contains("(") { end = end.dropLast() }
        result.suffix = String(end)
        return result
    }
}
