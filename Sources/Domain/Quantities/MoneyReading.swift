import FoundationEssentials

/// Reads amounts of rupiah: "1.018.175.000,00", "696,263,250.00", "Rp. 800.000.000,-", "15.000.000.00".
package enum MoneyReading {
    /// The amount a cell states. Three digits after a single mark are thousands: rupiah have no third decimal.
    package static func read(_ raw: String) -> StatedMoney {
        let text = raw.trimmed
        if text.isEmpty { return StatedMoney(raw: raw, reading: .missing(.blank)) }
        if MissingMarks.isDash(text) { return StatedMoney(raw: raw, reading: .missing(.dash)) }
        guard let number = NumberReading(stripped(text)), number.decimals <= 2 || number.isAmbiguous,
            let money = money(number.value)
        else {
            return StatedMoney(raw: raw, reading: .missing(.unreadable), isWellFormed: false)
        }
        return StatedMoney(raw: raw, reading: .reported(money), isWellFormed: number.isWellFormed)
    }

    /// Whether a cell looks like an amount of money rather than a target: at least seven digits, or "Rp" before it.
    package static func looksLikeMoney(_ raw: some StringProtocol) -> Bool {
        let text = String(raw).trimmed
        let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isMarked = text.lowercased().hasPrefix("rp")
        return (digits >= 7 || isMarked) && NumberReading(stripped(text)) != nil
    }

    private static func stripped(_ text: String) -> String {
        var rest = Substring(text)
        if rest.lowercased().hasPrefix("rp") { rest = rest.dropFirst(2) }
        if rest.first == "." { rest = rest.dropFirst() }
        for ending in [",-", ".-", ",--", ",="] where rest.hasSuffix(ending) {
            rest = rest.dropLast(ending.count)
            break
        }
        return rest.filter { $0 != " " && $0 != "\u{a0}" }
    }

    private static func money(_ rupiah: Decimal) -> Money? {
        let sen = rupiah * 100
        guard abs(sen) < Decimal(Int64.max / 2), let value = Int64("\(sen)") else { return nil }
        return Money(sen: value)
    }
}
