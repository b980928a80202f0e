import Domain

extension StatementBasis {
    /// For people; nil for the document's own figures.
    package var title: Localized? {
        switch self {
        case .own: nil
        case .strategicPlan: .init(id: "menurut Renstra", en: "by the Renstra")
        case .draftRKPD: .init(id: "rancangan awal RKPD", en: "first draft of the RKPD")
        case .needsAnalysis: .init(id: "analisis kebutuhan", en: "analysis of needs")
        case .forward: .init(id: "prakiraan maju", en: "forward estimate")
        }
    }
}
