/// A dossier of an agency.
package struct DossierKey: Hashable, Sendable {
    package let agency: AgencyKey
    package let dossier: DossierID

    package init(agency: AgencyKey, dossier: DossierID) {
        self.agency = agency
        self.dossier = dossier
    }
}
