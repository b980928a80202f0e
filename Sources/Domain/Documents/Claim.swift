/// One checkable sentence of a document about its own figures.
package struct Claim: Hashable, Sendable {
    package enum Measure: String, Hashable, Sendable, CaseIterable {
        case programCount = "program-count"
        case activityCount = "activity-count"
        case indicatorCount = "indicator-count"
        case belowTargetCount = "below-target-count"
        case budgetTotal = "budget-total"
        case actualTotal = "actual-total"
        case absorption
        case rate
        case target
        case tableReference = "table-reference"
        case year
        case amountInWords = "amount-in-words"
    }

    package var document: DocumentID
    /// Index of the block it stands in.
    package var block: Int
    package var quote: String
    package var measure: Measure
    package var subject: EntryID?
    package var period: StatedPeriod?
    package var value: StatedValue
    package var place: SourcePlace?

    package init(
        document: DocumentID, block: Int, quote: String, measure: Measure, subject: EntryID? = nil,
        period: StatedPeriod? = nil, value: StatedValue, place: SourcePlace? = nil
    ) {
        self.document = document
        self.block = block
        self.quote = quote
        self.measure = measure
        self.subject = subject
        self.period = period
        self.value = value
        self.place = place
    }
}
