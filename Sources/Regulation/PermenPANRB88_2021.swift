import Domain
import FoundationEssentials

/// PermenPANRB 88/2021: evaluation of the performance accountability of government agencies (AKIP).
package enum PermenPANRB88_2021 {
    /// Annex, criterion 1.c: an action plan that is kept current and watched; no form is set for it.
    package static let actionPlan = LegalBasis(
        instrument: "PermenPANRB 88/2021", provision: "Lampiran (LKE, kriteria 1.c: rencana aksi)", isVerified: false)

    /// The grades of an evaluation; whether a bound must be exceeded or only met differs between the sources.
    package static let gradeScale = LegalBasis(
        instrument: "PermenPANRB 88/2021", provision: "Lampiran (predikat nilai AKIP)", isVerified: false)

    /// D to AA; a bound must be exceeded: 90 is A, 90.01 is AA.
    package static let grades = DatedValues(
        .init(
            from: 2021,
            RatingScale(
                name: "AKIP",
                grades: [
                    .init("D", meaning: "Sangat Kurang", begins: .from(0)),
                    .init("C", meaning: "Kurang", begins: .above(30)),
                    .init("CC", meaning: "Cukup", begins: .above(50)),
                    .init("B", meaning: "Baik", begins: .above(60)),
                    .init("BB", meaning: "Sangat Baik", begins: .above(70)),
                    .init("A", meaning: "Memuaskan", begins: .above(80)),
                    .init("AA", meaning: "Sangat Memuaskan", begins: .above(90)),
                ], highest: 100),
            basis: gradeScale))
}
