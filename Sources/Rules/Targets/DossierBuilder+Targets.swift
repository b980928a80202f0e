import Domain

extension DossierBuilder {
    /// Adds an indicator with its targets for 2025 and the proposed accumulation.
    @discardableResult
    mutating func addTarget(
        of node: EntryID, name: String, quarters: [String?] = [], year: String? = nil
    ) -> EntryID {
        let indicator = addIndicator(of: node, name: name)
        if let year { target(indicator, year, year: 2025) }
        self.quarters(indicator, quarters, year: 2025)
        proposeAccumulation(indicator)
        return indicator
    }

    /// Adds an action with one indicator that has quarterly targets only.
    mutating func addStep(under activity: EntryID, _ name: String, indicator: String, quarters: [String?]) {
        let step = addNode(.actionStep, under: activity, name: name)
        addTarget(of: step, name: indicator, quarters: quarters)
    }
}
