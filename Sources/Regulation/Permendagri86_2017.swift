/// Permendagri 86/2017: planning, control and evaluation of regional development; the forms of the Renja and E.81.
///
/// The annex was reconstructed from forms in use (`domain.md` section 11): no rule may call it mandatory.
package enum Permendagri86_2017 {
    /// Annex, T-C.29: evaluation of the last work plan and attainment of the strategic plan.
    package static let workPlanEvaluation = unread("T-C.29")
    /// Annex, T-C.30: performance of the agency's services.
    package static let servicePerformance = unread("T-C.30")
    /// Annex, T-C.31: review of the initial RKPD.
    package static let draftReview = unread("T-C.31")
    /// Annex, T-C.32: proposals of stakeholders.
    package static let stakeholderProposals = unread("T-C.32")
    /// Annex, T-C.33: programs and activities of the plan year with the forward estimate.
    package static let workPlan = unread("T-C.33")
    /// Annex: the five chapters of a work plan.
    package static let workPlanOutline = unread("sistematika Renja Perangkat Daerah")

    private static func unread(_ form: String) -> LegalBasis {
        LegalBasis(instrument: "Permendagri 86/2017", provision: "Lampiran, \(form)", isVerified: false)
    }
}
