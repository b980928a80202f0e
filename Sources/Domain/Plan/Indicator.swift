/// A performance indicator: identity and method. Its wording, unit and figures belong to a revision's entries.
package struct Indicator: Hashable, Sendable, Identifiable {
    package let id: IndicatorID
    package var polarity: Polarity
    package var accumulation: Accumulation
    /// Whether a person stated the accumulation, or it was only proposed from the figures.
    package var accumulationIsProposed: Bool
    package var formula: StatedFormula?
    package var dataSource: String?
    /// Indikator Kinerja Utama.
    package var isKey: Bool

    package init(
        id: IndicatorID, polarity: Polarity = .undetermined, accumulation: Accumulation = .undetermined([]),
        accumulationIsProposed: Bool = true, formula: StatedFormula? = nil, dataSource: String? = nil,
        isKey: Bool = false
    ) {
        self.id = id
        self.polarity = polarity
        self.accumulation = accumulation
        self.accumulationIsProposed = accumulationIsProposed
        self.formula = formula
        self.dataSource = dataSource
        self.isKey = isKey
    }
}
