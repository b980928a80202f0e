/// Perpres 29/2014: the accountability system of government agencies (SAKIP).
package enum Perpres29_2014 {
    /// Articles 8 to 14: the performance agreement with its indicators and targets.
    package static let performanceAgreement = LegalBasis(
        instrument: "Perpres 29/2014", provision: "Pasal 8–14", isVerified: true)
    /// Articles 15 and 16: performance is measured by comparing targets with results.
    package static let measurement = LegalBasis(
        instrument: "Perpres 29/2014", provision: "Pasal 15–16", isVerified: true)
}
