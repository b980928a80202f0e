/// PermenPANRB 53/2014: technical guidance for performance agreements, reports and their review.
package enum PermenPANRB53_2014 {
    /// Annex I: an agreement states indicators with targets, so that each can be measured.
    package static let performanceAgreement = LegalBasis(
        instrument: "PermenPANRB 53/2014", provision: "Lampiran I (Perjanjian Kinerja)", isVerified: true)
}
