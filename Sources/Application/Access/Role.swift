import Domain

/// What someone does with the plans of an agency or of a whole region.
package enum Role: String, Hashable, Sendable, CaseIterable {
    /// Opens accounts and gives roles; changes no figure.
    case administrator
    case planner
    case secretary
    case head
    case financeOfficer = "finance-officer"
    case positionHolder = "position-holder"
    /// Of the planning agency (Bappeda).
    case verifier
    /// Of the regional secretariat (Bagian Organisasi).
    case organisationBureau = "organisation-bureau"
    /// Of the inspectorate (Inspektorat).
    case evaluator
    case reader

    /// Whether it is held over all agencies of a region; a reader may be either.
    package var isRegional: Bool {
        switch self {
        case .administrator, .verifier, .organisationBureau, .evaluator: true
        case .planner, .secretary, .head, .financeOfficer, .positionHolder, .reader: false
        }
    }

    package var title: Localized {
        switch self {
        case .administrator: .init(id: "Administrator daerah", en: "Region administrator")
        case .planner: .init(id: "Perencana", en: "Planner")
        case .secretary: .init(id: "Sekretaris", en: "Secretary")
        case .head: .init(id: "Kepala perangkat daerah", en: "Head of agency")
        case .financeOfficer: .init(id: "Pejabat keuangan", en: "Finance officer")
        case .positionHolder: .init(id: "Pemangku jabatan", en: "Position holder")
        case .verifier: .init(id: "Verifikator Bappeda", en: "Verifier (Bappeda)")
        case .organisationBureau: .init(id: "Bagian Organisasi", en: "Organisation bureau")
        case .evaluator: .init(id: "Evaluator Inspektorat", en: "Evaluator (Inspektorat)")
        case .reader: .init(id: "Pembaca", en: "Reader")
        }
    }
}
