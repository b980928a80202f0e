import Domain

/// PermenPANRB 53/2014: technical guidance for performance agreements, reports and their review.
package enum PermenPANRB53_2014 {
    /// Annex I: an agreement states indicators with targets, so that each can be measured.
    package static let performanceAgreement = LegalBasis(
        instrument: "PermenPANRB 53/2014", provision: "Lampiran I (Perjanjian Kinerja)", isVerified: true)

    /// An agreement is signed within a month of the budget document, which is to be approved by 31 December.
    package static let agreementDeadline = DatedValues(
        .init(from: 2015, DueDay(yearsAfter: 0, month: 1, day: 31), basis: unread("tenggat Perjanjian Kinerja")))

    /// An action plan goes with its agreement; plans in use are dated from January to March.
    package static let actionPlanDeadline = DatedValues(
        .init(
            from: 2015, DueDay(yearsAfter: 0, month: 3, day: 31),
            basis: unread("Rencana Aksi atas Perjanjian Kinerja")))

    /// An agency reports within two months of the year's end; that the region has three was confirmed.
    package static let reportDeadline = DatedValues(
        .init(from: 2015, DueDay(yearsAfter: 1, month: 2, day: 29), basis: unread("tenggat Laporan Kinerja")))

    private static func unread(_ provision: String) -> LegalBasis {
        LegalBasis(instrument: "PermenPANRB 53/2014", provision: provision, isVerified: false)
    }
}
