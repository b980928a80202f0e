/// How a document says an indicator is computed, as printed and as parsed.
package struct StatedFormula: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Numerator over denominator.
        case ratio
        /// A count of something other than the indicator's own name.
        case count
        /// The indicator's name again.
        case restated
        /// An enumeration of documents.
        case list
        /// An empty cell.
        case none
    }

    package var raw: String
    package var kind: Kind
    package var numerator: String?
    package var denominator: String?
    /// 100 for a percentage.
    package var multiplier: Int?

    package init(
        raw: String, kind: Kind, numerator: String? = nil, denominator: String? = nil, multiplier: Int? = nil
    ) {
        self.raw = raw
        self.kind = kind
        self.numerator = numerator
        self.denominator = denominator
        self.multiplier = multiplier
    }
}
