import Domain

/// How a source prints its amounts: "1.018.175.000,00", "Rp 250.000,-".
struct MoneyForm: Hashable {
    private let before: String
    private let after: String
    private let grouping: String
    /// Between rupiah and sen; nil where no sen are printed.
    private let point: String?

    /// nil for amounts that are printed in an irregular way.
    init?(_ raw: String, meaning amount: Money) {
        guard let first = raw.firstIndex(where: \.isNumber), let last = raw.lastIndex(where: \.isNumber) else {
            return nil
        }
        let digits = String(raw[first...last])
        before = String(raw[..<first])
        after = String(raw[last...].dropFirst())
        let mark = digits.count > 3 ? digits.suffix(3).first : nil
        point = mark.flatMap { ".,".contains($0) ? String($0) : nil }
        let whole = digits.dropLast(point == nil ? 0 : 3)
        let usual = point == "." ? "," : "."
        grouping = whole.count < 4 || whole.contains(usual) ? usual : ""
        guard printed(amount) == raw else { return nil }
    }

    /// The one form of all these cells; nil where they have several, or one that is irregular.
    init?(sharedBy cells: [Cell]) {
        var forms: Set<MoneyForm?> = []
        for cell in cells {
            guard case .value(.stated(let raw, let rupiah)) = cell.content else { continue }
            forms.insert(Money(exactly: rupiah).flatMap { MoneyForm(raw, meaning: $0) })
        }
        guard forms.count == 1, let form = forms.first ?? nil else { return nil }
        self = form
    }

    /// nil for what the form has no way to say: sen where it prints none, less than nothing.
    func printed(_ amount: Money) -> String? {
        guard amount.sen >= 0, point != nil || amount.sen % 100 == 0 else { return nil }
        let rupiah = String(amount.sen / 100)
        let lead = rupiah.count % 3
        var groups = lead == 0 ? [] : [String(rupiah.prefix(lead))]
        var rest = rupiah.dropFirst(lead)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(3)))
            rest = rest.dropFirst(3)
        }
        let sen = amount.sen % 100
        let decimals = point.map { "\($0)\(sen < 10 ? "0" : "")\(sen)" } ?? ""
        return before + groups.joined(separator: grouping) + decimals + after
    }
}
