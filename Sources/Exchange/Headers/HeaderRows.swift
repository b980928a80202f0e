import Domain

/// Tells the rows of a grid apart: header, column numbers, band, body.
enum HeaderRows {
    enum Kind: Hashable, Sendable {
        case header
        case numbers
        /// One cell across the table that names a level: "SASARAN PROGRAM".
        case band(PlanLevel)
        case body
    }

    static func kind(of row: GridRow, afterHeader: Bool) -> Kind {
        guard afterHeader || mayBeHeader(row) else { return .body }
        let texts = row.cells.map(\.text).filter { !$0.isEmpty }
        guard !texts.isEmpty else { return .body }
        if afterHeader, isNumberRow(texts) { return .numbers }
        if !afterHeader, let level = bandLevel(texts) { return .band(level) }
        guard let terms = terms(texts) else { return .body }
        return afterHeader || (texts.count >= 2 && terms.contains(where: opens)) ? .header : .body
    }

    /// Whether enough cells of a row begin as words of a header do; most rows of a table are told by that alone.
    private static func mayBeHeader(_ row: GridRow) -> Bool {
        var filled = 0
        var failed = 0
        for cell in row.cells {
            guard let first = cell.text.utf8.first else { continue }
            filled += 1
            if !HeaderVocabulary.isOpening(first) { failed += 1 }
        }
        return filled > 0 && failed <= mayFail(of: filled)
    }

    /// How many of so many texts may mean nothing: all but four and two thirds; none of a few.
    private static func mayFail(of count: Int) -> Int { count < 5 ? 0 : count - max(4, (count * 2 + 2) / 3) }

    /// Whether a term can begin a header; periods, money and units alone only go on with one.
    private static func opens(_ term: HeaderTerm) -> Bool {
        switch term {
        case .roman, .quarter, .quarterBudget, .quarterlyBudget, .month, .budget, .unit: false
        default: true
        }
    }

    /// The meanings of a row's texts; nil when too few have one: all, or at least four and two thirds. Fewer months
    /// than a quarter has are dates.
    private static func terms(_ texts: [String]) -> [HeaderTerm]? {
        let mayFail = mayFail(of: texts.count)
        var failed = 0
        var terms: [HeaderTerm] = []
        for text in texts {
            if let term = HeaderVocabulary.term(text) {
                terms.append(term)
            } else {
                failed += 1
                if failed > mayFail { return nil }
            }
        }
        let months = terms.count { $0 == .month }
        return months >= 3 || months + failed <= mayFail ? terms : nil
    }

    /// "3", "(3)", "8=(7/6)": the number of a column.
    static func columnNumber(_ text: String) -> Int? {
        let body = text.drop { $0 == "(" || $0 == " " }
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return nil }
        let rest = body.dropFirst(digits.count)
        guard rest.isEmpty || rest == ")" || rest.drop(while: { $0 == " " }).hasPrefix("=") else { return nil }
        return Int(digits)
    }

    /// At least three numbers that mostly count up by one.
    static func isNumberRow(_ texts: [String]) -> Bool {
        let numbers = texts.compactMap(columnNumber)
        guard numbers.count == texts.count, numbers.count >= 3 else { return false }
        let steps = zip(numbers, numbers.dropFirst()).count { $1 - $0 == 1 }
        return steps * 10 >= (numbers.count - 1) * 7
    }

    /// The level that a row of one text names; a layout without merged cells prints it in every cell.
    private static func bandLevel(_ texts: [String]) -> PlanLevel? {
        guard let first = texts.first, texts.count != 2, texts.allSatisfy({ $0 == first }),
            case .label(let levels)? = HeaderVocabulary.term(first), levels.count == 1
        else { return nil }
        return levels[0]
    }
}
