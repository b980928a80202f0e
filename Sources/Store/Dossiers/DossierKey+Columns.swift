import Application

extension AgencyKey {
    static let columns = ["region", "agency"]
    /// Holds for the rows of an agency whose key is bound first.
    static let condition = "region = $1 AND agency = $2"

    var values: [SQLValue] { [.bytes(region.value.bytes), .bytes(agency.value.bytes)] }
}

extension DossierKey {
    static let columns = AgencyKey.columns + ["dossier"]
    /// Holds for the rows of a dossier whose key is bound first.
    static let condition = AgencyKey.condition + " AND dossier = $3"

    var values: [SQLValue] { agency.values + [.bytes(dossier.value.bytes)] }
}
