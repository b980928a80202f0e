import Domain

/// A row of a table's header with the years it names.
struct HeaderText: Hashable, Sendable {
    /// A year with its mark: "2020 (n-1)" is 2020 and -1.
    struct RelativeYear: Hashable, Sendable {
        let year: Int
        let offset: Int
    }

    /// In printed order.
    let years: [String]
    let relativeYears: [RelativeYear]
    /// The row without its years, in lower case.
    let withoutYears: String

    init(_ text: String) {
        var years: [String] = []
        var relative: [RelativeYear] = []
        var rest = ""
        var remaining = text[...]
        while let start = remaining.firstIndex(where: { $0.isASCII && $0.isNumber }) {
            rest += remaining[..<start]
            let digits = remaining[start...].prefix { $0.isASCII && $0.isNumber }
            remaining = remaining[digits.endIndex...]
            guard let year = PrintedYear.read(digits, in: PrintedYear.ofPeriods) else {
                rest += digits
                continue
            }
            years.append(String(digits))
            if let offset = Self.offset(remaining) { relative.append(RelativeYear(year: year, offset: offset)) }
        }
        rest += remaining
        self.years = years
        relativeYears = relative
        withoutYears = rest.lowercased().filter { !$0.isWhitespace }
    }

    /// 0 of " (n) …", -1 of "(n-1)", 1 of "(n + 1)"; nil where no such mark follows.
    private static func offset(_ text: Substring) -> Int? {
        let mark = text.prefix(12).filter { !$0.isWhitespace }.lowercased()
        guard mark.hasPrefix("(n"), let close = mark.firstIndex(of: ")") else { return nil }
        let inner = mark[..<close].dropFirst(2).replacing("–", with: "-")
        return inner.isEmpty ? 0 : Int(inner)
    }
}
