/// What was reached for an indicator in a period, with its evidence.
package struct Measurement: Hashable, Sendable {
    package enum Finality: String, Hashable, Sendable, CaseIterable {
        case provisional
        case final
    }

    package var indicator: IndicatorID
    package var period: StatedPeriod
    package var actual: Reported<Quantity>
    package var finality: Finality
    /// Names of supporting files or records.
    package var evidence: [String]
    /// Faktor pendorong.
    package var drivers: String?
    /// Faktor penghambat.
    package var obstacles: String?

    package init(
        indicator: IndicatorID, period: StatedPeriod, actual: Reported<Quantity>, finality: Finality,
        evidence: [String] = [], drivers: String? = nil, obstacles: String? = nil
    ) {
        self.indicator = indicator
        self.period = period
        self.actual = actual
        self.finality = finality
        self.evidence = evidence
        self.drivers = drivers
        self.obstacles = obstacles
    }
}
