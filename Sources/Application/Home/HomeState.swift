/// What one comes to first.
package struct HomeState: Sendable {
    package let tasks: [WaitingTask]
    /// The agencies one has a role at; nil for those who have none at any.
    package let own: ListAgencies.Result?
    /// The agencies of the regions one has a role over, the most urgent first; nil for those who have none.
    package let regional: ListAgencies.Result?

    package init(tasks: [WaitingTask], own: ListAgencies.Result?, regional: ListAgencies.Result?) {
        self.tasks = tasks
        self.own = own
        self.regional = regional
    }

    /// Of all dossiers that one may see.
    package var years: ClosedRange<Int>? {
        let all = [own?.page.years, regional?.page.years].compactMap { $0 }
        guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else { return nil }
        return first...last
    }
}
