import Application

extension ImportDraftKey {
    static let columns = AgencyKey.columns + ["draft"]
    /// Holds for the rows of a draft whose key is bound first.
    static let condition = AgencyKey.condition + " AND draft = $3"

    var values: [SQLValue] { agency.values + [.bytes(draft.value.bytes)] }
}
