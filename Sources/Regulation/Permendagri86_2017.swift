import Domain

/// Permendagri 86/2017: planning, control and evaluation of regional development; the forms of the Renja and E.81.
///
/// The annex was reconstructed from forms in use, not read: no rule may call it mandatory.
package enum Permendagri86_2017 {
    /// Annex, T-C.29: evaluation of the last work plan and attainment of the strategic plan.
    package static let workPlanEvaluation = unread("T-C.29")
    /// Annex, T-C.31: review of the initial RKPD.
    package static let draftReview = unread("T-C.31")
    /// Annex, T-C.33: programs and activities of the plan year with the forward estimate.
    package static let workPlan = unread("T-C.33")
    /// Annex: the five chapters of a work plan.
    package static let workPlanOutline = unread("sistematika Renja Perangkat Daerah")

    /// A work plan is adopted within a month of the region's (RKPD), which is to be there by the end of June.
    package static let workPlanDeadline = DatedValues(
        .init(
            from: 2018, DueDay(yearsAfter: -1, month: 7, day: 31),
            basis: unread("tenggat penetapan Renja Perangkat Daerah")))

    /// A quarter is evaluated in the month after it; the first of a year by the end of April.
    package static let evaluationDeadline = DatedValues(
        .init(from: 2018, DueDay(yearsAfter: 0, month: 4, day: 30), basis: unread("tenggat evaluasi triwulan I")))

    private static func unread(_ part: String) -> LegalBasis {
        LegalBasis(instrument: "Permendagri 86/2017", provision: "Lampiran, \(part)", isVerified: false)
    }
}
