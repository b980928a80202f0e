/// PermenPANRB 8/2021: the performance management of civil servants.
package enum PermenPANRB8_2021 {
    /// Where lower is better: (2T − R)/T × 100; a range is compared at the end that was missed.
    package static let specialConditions = LegalBasis(
        instrument: "PermenPANRB 8/2021", provision: "Lampiran (capaian dengan kondisi khusus)", isVerified: true)
}
