import Domain

/// An agency of the register with its dossiers, as lists show it.
package struct RegisteredAgency: Hashable, Sendable {
    package static let nameLimit = 200

    /// A dossier by its period and revision.
    package struct DossierLine: Hashable, Sendable {
        package let key: DossierKey
        package let period: ClosedRange<Int>?
        /// Grows by one with every write.
        package let revision: Int

        package init(key: DossierKey, period: ClosedRange<Int>?, revision: Int) {
            self.key = key
            self.period = period
            self.revision = revision
        }
    }

    package let key: AgencyKey
    /// With its region.
    package let agency: Agency
    /// By period.
    package var dossiers: [DossierLine]

    package init(key: AgencyKey, agency: Agency, dossiers: [DossierLine] = []) {
        self.key = key
        self.agency = agency
        self.dossiers = dossiers
    }

    /// "Badan Kepegawaian Daerah Kabupaten Gresik".
    package var title: String { agency.title }
}
