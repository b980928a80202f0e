/// Four digits of a text taken for a year: which of them may be one depends on what the text speaks of.
package enum PrintedYear {
    /// Of legal instruments and dates: none is older than the Republic.
    package static let ofInstruments = 1945...2099
    /// Of the period of a plan, the head of a column, the number of a decree; "UUD 1945" is none of them.
    package static let ofPeriods = 1990...2099
    /// Of what is planned and reported: smaller numbers in such a text count things.
    package static let ofPlans = 2000...2099

    /// The year; nil for a word that isn't four digits or lies outside.
    package static func read(_ word: some StringProtocol, in years: ClosedRange<Int>) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), years.contains(year) else { return nil }
        return year
    }
}
