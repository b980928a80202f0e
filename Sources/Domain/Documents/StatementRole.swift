/// What a stated value says about its subject; raw values are those of `selaras.dossier/1`.
package enum StatementRole: String, Hashable, Sendable, CaseIterable {
    case target
    case actual
    case rate
    case cumulative
    case projection
    case budget
    case location
    case note
    case formula
    case dataSource = "data-source"
    case responsible
    case fundingSource = "funding-source"
    case targetGroup = "target-group"
    case priority
    case programCount = "program-count"
    case activityCount = "activity-count"
}
