import Domain
import FoundationEssentials

/// Permendagri 54/2010: the evaluation of regional plans before Permendagri 86/2017 (forms E.58, E.81).
package enum Permendagri54_2010 {
    /// The five classes of attainment; whether Permendagri 86/2017 repeats them is not settled.
    package static let attainmentScale = LegalBasis(
        instrument: "Permendagri 54/2010", provision: "Lampiran VII (skala nilai peringkat kinerja)", isVerified: false)

    /// "91–100" to "≤ 50": printed in whole numbers, so a rate is rounded half up before it is classified.
    package static let attainmentClasses = DatedValues(
        .init(
            from: 2010,
            RatingScale(
                name: "Capaian Renja",
                grades: [
                    .init("Sangat rendah", begins: .from(0)),
                    .init("Rendah", begins: .from(51)),
                    .init("Sedang", begins: .from(66)),
                    .init("Tinggi", begins: .from(76)),
                    .init("Sangat tinggi", begins: .from(91)),
                ], roundsScores: true),
            basis: attainmentScale))
}
