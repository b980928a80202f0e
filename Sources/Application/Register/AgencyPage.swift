/// One page of a list of agencies.
package struct AgencyPage: Hashable, Sendable {
    /// By region and name, with their dossiers by period.
    package var agencies: [RegisteredAgency]
    /// How many the list has on all its pages.
    package var total: Int
    /// The first and last years there are plans for.
    package var years: ClosedRange<Int>?
    /// Of all dossiers shown.
    package let moments: [DossierKey: DossierMoment]
    package let changes: [DossierKey: LatestChange]

    /// How many pages the list has.
    package var pageCount: Int { (total + AgencyQuery.pageSize - 1) / AgencyQuery.pageSize }

    package init(
        agencies: [RegisteredAgency], total: Int, years: ClosedRange<Int>?, moments: [DossierKey: DossierMoment],
        changes: [DossierKey: LatestChange] = [:]
    ) {
        self.agencies = agencies
        self.total = total
        self.years = years
        self.moments = moments
        self.changes = changes
    }
}
