import Domain

/// A named pattern of sentences that state figures of the document.
struct ClaimPattern: Sendable {
    /// Something found in a text, before it has its place.
    struct Found: Sendable {
        var measure: Claim.Measure
        var value: StatedValue
        var quote: String
        var subject: EntryID?
        var period: StatedPeriod?
    }

    let name: String
    let find: @Sendable (SentenceWords, ClaimContext) -> [Found]

    /// All patterns, in the order in which they are tried.
    static let all = [counts, belowTarget, totals, amountsInWords, absorption, rates, targets, references, years]
}
