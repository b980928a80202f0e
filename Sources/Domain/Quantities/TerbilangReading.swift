/// An amount in words read back: "lima belas milyar tiga ratus juta rupiah".
package struct TerbilangReading: Hashable, Sendable {
    package var isNegative: Bool
    package var whole: Int64
    /// What stands after "rupiah" before "sen".
    package var sen: Int64
    /// Words read although misspelt: "sembiln".
    package var slips: [String]

    /// The whole number with its sign.
    package var number: Int64 { isNegative ? -whole : whole }

    /// The amount of rupiah; nil beyond ±92 thousand trillion.
    package var money: Money? {
        let (scaled, isTooLarge) = whole.multipliedReportingOverflow(by: 100)
        let (total, overflows) = scaled.addingReportingOverflow(sen)
        return isTooLarge || overflows ? nil : Money(sen: isNegative ? -total : total)
    }

    /// Nil when the words are no number, or not one in the order of Indonesian.
    package init?(_ text: String) {
        var words: [TerbilangWord] = []
        slips = []
        for printed in Self.letters(of: text) {
            guard let (parts, isSlip) = TerbilangWord.read(printed) else { return nil }
            words += parts
            if isSlip { slips.append(printed) }
        }
        isNegative = words.first == .minus
        let halves = words.dropFirst(isNegative ? 1 : 0)
            .split(separator: .rupiah, maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first, let number = Self.number(first) else { return nil }
        whole = number
        sen = 0
        guard let rest = halves.dropFirst().first, !rest.isEmpty else { return }
        guard rest.last == .sen, let cents = Self.number(rest.dropLast()), cents < 100 else { return nil }
        sen = cents
    }

    /// Lower-case words, without the announcing "terbilang".
    private static func letters(of text: String) -> [String] {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.first == "terbilang" ? Array(words.dropFirst()) : words
    }

    private static func number(_ words: ArraySlice<TerbilangWord>) -> Int64? {
        var total = TerbilangTotal()
        for word in words {
            guard total.add(word) else { return nil }
        }
        return total.finish()
    }
}
