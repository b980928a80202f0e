import Domain

/// By when the documents of a fiscal year are to be there, as it changed over the years.
package enum DocumentDeadlines {
    /// Nil for documents that no regulation asks for in every year: strategic plans and the key indicators they set.
    package static func days(of kind: DocumentKind) -> DatedValues<DueDay>? {
        switch kind {
        case .workPlan: Permendagri86_2017.workPlanDeadline
        case .performanceAgreement: PermenPANRB53_2014.agreementDeadline
        case .actionPlan: PermenPANRB53_2014.actionPlanDeadline
        case .individualIndicators: PermenPAN9_2007.individualIndicatorsDeadline
        case .evaluation: Permendagri86_2017.evaluationDeadline
        case .performanceReport: PermenPANRB53_2014.reportDeadline
        case .strategicPlan, .keyIndicators: nil
        }
    }

    /// What holds in a fiscal year; before the first edition that one.
    package static func edition(of kind: DocumentKind, in year: Int) -> DatedValues<DueDay>.Edition? {
        guard let days = days(of: kind) else { return nil }
        return days.edition(in: year) ?? days.editions.first
    }
}
