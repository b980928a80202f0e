/// Agencies with the moments their dossiers are at, by region and name.
package struct AgencyOutlines: Hashable, Sendable {
    package struct Outline: Hashable, Sendable {
        package let key: AgencyKey
        package let dossiers: [DossierMoment]

        package init(key: AgencyKey, dossiers: [DossierMoment]) {
            self.key = key
            self.dossiers = dossiers
        }
    }

    package let agencies: [Outline]
    /// The first and last years there are plans for.
    package let years: ClosedRange<Int>?

    package init(agencies: [Outline], years: ClosedRange<Int>?) {
        self.agencies = agencies
        self.years = years
    }
}
