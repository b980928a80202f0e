import FoundationEssentials

/// Takes a formula apart: names of several words, numbers, signs, and the words that stand for signs.
struct FormulaLexer {
    private static let words: [String: FormulaToken] = [
        "dibagi": .divide, "bagi": .divide, "dikali": .times, "dikalikan": .times, "kali": .times,
        "ditambah": .plus, "tambah": .plus, "dikurangi": .minus, "dikurang": .minus, "kurang": .minus,
    ]

    private let characters: [Character]
    private var position = 0
    private var tokens: [FormulaToken] = []
    private var name: [String] = []

    private init(_ text: String) {
        characters = Array(text.squeezed.replacing("\\sum", with: "Σ "))
    }

    /// The tokens in order.
    static func tokens(of text: String) throws(FormulaFault) -> [FormulaToken] {
        var lexer = FormulaLexer(text)
        while lexer.position < lexer.characters.count {
            try lexer.readNext()
            if lexer.tokens.count + lexer.name.count > 500 { throw .tooLong }
        }
        lexer.endName()
        return lexer.tokens
    }

    private mutating func readNext() throws(FormulaFault) {
        let character = characters[position]
        if character == "\"" || character == "“" {
            try readQuoted()
        } else if let sign = sign(character) {
            position += 1
            add(sign)
        } else if character == " " {
            position += 1
        } else {
            readWord()
        }
    }

    /// The sign a character is; a hyphen or colon inside a name is none, nor is one of "undang-undang".
    private func sign(_ character: Character) -> FormulaToken? {
        switch character {
        case "+": .plus
        case "−", "–": .minus
        case "-": isGlued ? nil : .minus
        case "×", "*", "·", "∙": .times
        case "/", "÷": .divide
        case ":": isGlued ? nil : .divide
        case "%": .percent
        case "(", "[": .open
        case ")", "]": .close
        default: nil
        }
    }

    /// Whether the character stands between two letters without spaces.
    private var isGlued: Bool {
        guard position > 0, position + 1 < characters.count else { return false }
        return characters[position - 1].isLetter && characters[position + 1].isLetter
    }

    private mutating func readQuoted() throws(FormulaFault) {
        guard let end = characters[(position + 1)...].firstIndex(where: { $0 == "\"" || $0 == "”" }) else {
            throw .unclosedQuote
        }
        name.append(String(characters[(position + 1)..<end]))
        position = end + 1
    }

    /// A word up to the next space or sign: a number, a word for a sign, or part of a name.
    private mutating func readWord() {
        let start = position
        repeat { position += 1 } while position < characters.count && continuesWord(characters[position])
        let word = String(characters[start..<position])
        if name.isEmpty, let number = NumberReading(word) {
            add(.number(number.value))
        } else if let sign = Self.words[word.lowercased()] {
            if word.lowercased() == "bagi", name.last?.lowercased() == "di" { name.removeLast() }
            add(sign)
        } else if word.lowercased() == "x", isFactor {
            add(.times)
        } else {
            name.append(word)
        }
    }

    private func continuesWord(_ character: Character) -> Bool {
        character != " " && character != "\"" && character != "“" && sign(character) == nil
    }

    /// Whether "x" is followed by a number or a bracket and has something before it.
    private var isFactor: Bool {
        guard !(name.isEmpty && tokens.isEmpty) else { return false }
        guard let next = characters[position...].first(where: { $0 != " " }) else { return false }
        return next == "(" || (next.isASCII && next.isNumber)
    }

    private mutating func add(_ token: FormulaToken) {
        endName()
        tokens.append(token)
    }

    private mutating func endName() {
        if name.isEmpty { return }
        tokens.append(.name(name.joined(separator: " ")))
        name = []
    }
}
