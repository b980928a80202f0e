import FoundationEssentials

/// Writes numbers and money the Indonesian way: 1.234.567,5 and Rp1.234.567.
package enum IndonesianFormat {
    /// Thousands with points, decimals with a comma, as many as the number has.
    package static func number(_ value: Decimal) -> String {
        let text = "\(value.magnitude)"
        let halves = text.split(separator: ".", maxSplits: 1)
        let whole = grouped(String(halves[0]))
        let fraction = halves.count > 1 ? ",\(halves[1])" : ""
        return (value < 0 ? "-" : "") + whole + fraction
    }

    /// Rounded half up to a number of decimals, with exactly that many printed.
    package static func number(_ value: Decimal, decimals: Int) -> String {
        let text = number(value.rounded(decimals: decimals))
        let printed = text.split(separator: ",", maxSplits: 1).dropFirst().first?.count ?? 0
        guard decimals > printed else { return text }
        return text + (printed == 0 ? "," : "") + String(repeating: "0", count: decimals - printed)
    }

    /// "57,6%", with the decimals that the value has.
    package static func percent(_ value: Decimal) -> String { number(value) + "%" }

    /// "Rp1.018.175.000", with sen only where there are some.
    package static func rupiah(_ money: Money) -> String {
        (money.sen < 0 ? "-Rp" : "Rp") + digits(money)
    }

    /// The amount without "Rp".
    package static func plain(_ money: Money) -> String {
        (money.sen < 0 ? "-" : "") + digits(money)
    }

    /// A quantity as one would write it in a table cell.
    package static func quantity(_ quantity: Quantity) -> String {
        switch quantity {
        case .number(let value, let unit): unit.map { "\(number(value)) \($0)" } ?? number(value)
        case .percent(let value): percent(value)
        case .rating(let grade): grade
        case .range(let range, let unit):
            "\(number(range.lowerBound))–\(number(range.upperBound))" + (unit.map { " \($0)" } ?? "")
        case .composite(let parts): parts.map(\.raw).joined(separator: " ")
        case .text(let text): text
        }
    }

    private static func digits(_ money: Money) -> String {
        let sen = money.sen.magnitude % 100
        let whole = grouped(String(money.sen.magnitude / 100))
        return sen == 0 ? whole : whole + "," + (sen < 10 ? "0" : "") + String(sen)
    }

    private static func grouped(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
            result.append(digit)
        }
        return result
    }
}
