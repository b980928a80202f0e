/// The kinds of planning and reporting documents; raw values are those of `selaras.dossier/1`.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case actionPlan = "action-plan"
    case workPlan = "work-plan"
    case strategicPlan = "strategic-plan"
    case individualIndicators = "individual-indicators"
    case performanceAgreement = "performance-agreement"
    case keyIndicators = "key-indicators"
    case evaluation
    case performanceReport = "performance-report"

    /// Official Indonesian title.
    package var title: String {
        switch self {
        case .actionPlan: "Rencana Aksi"
        case .workPlan: "Rencana Kerja (Renja)"
        case .strategicPlan: "Rencana Strategis (Renstra)"
        case .individualIndicators: "Indikator Kinerja Individu (IKI)"
        case .performanceAgreement: "Perjanjian Kinerja (PK)"
        case .keyIndicators: "Indikator Kinerja Utama (IKU)"
        case .evaluation: "Evaluasi Renja (E.81)"
        case .performanceReport: "Laporan Kinerja (LKjIP)"
        }
    }
}
