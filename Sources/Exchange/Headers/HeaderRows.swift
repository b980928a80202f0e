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
        let filled = row.filled
        guard let first = filled.first?.cell.text else { return .body }
        if afterHeader, isNumberRow(filled.map(\.cell.text)) { return .numbers }
        if filled.count == 1, !afterHeader, let level = bandLevel(first) { return .band(level) }
        guard let terms = terms(filled.map(\.cell.text)) else { return .body }
        return afterHeader || (filled.count >= 2 && terms.contains(where: opens)) ? .header : .body
    }

    /// The meanings of a header row's cells; nil when more than a fifth of them have none.
    private static func terms(_ texts: [String]) -> [HeaderTerm]? {
        var terms: [HeaderTerm] = []
        var misses = 0
        for text in texts {
            if let term = HeaderVocabulary.term(text) {
                terms.append(term)
            } else {
                misses += 1
                if misses * 5 > texts.count { return nil }
            }
        }
        return misses == 0 || terms.count >= 4 ? terms : nil
    }

    /// Whether a term can begin a header; periods, money and units alone only go on with one.
    private static func opens(_ term: HeaderTerm) -> Bool {
        switch term {
        case .roman, .quarter, .budget, .unit: false
        default: true
        }
    }

    /// "3", "(3)", "8=(7/6)": the number of a column.
    static func columnNumber(_ text: String) -> Int? {
        let body = text.drop { $0 == "(" || $0 == " " }
        let digits = body.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count) else { return nil }
        let rest = body.dropFirst(digits.count)
        guard rest.isEmpty || rest == ")" || rest.hasPrefix("=") else { return nil }
        return Int(digits)
    }

    /// At least three numbers that mostly count up by one.
    static func isNumberRow(_ texts: [String]) -> Bool {
        let numbers = texts.compactMap(columnNumber)
        guard numbers.count == texts.count, numbers.count >= 3 else { return false }
        let steps = zip(numbers, numbers.dropFirst()).count { $1 - $0 == 1 }
        return steps * 10 >= (numbers.count - 1) * 7
    }

    private static func bandLevel(_ text: String) -> PlanLevel? {
        guard case .label(let levels)? = HeaderVocabulary.term(text), levels.count == 1 else { return nil }
        return levels[0]
    }
}
