import Domain

/// UU 15/2004: audit of the management and accountability of public money.
package enum UU15_2004 {
    /// The opinions of the audit board.
    package static let opinionScale = LegalBasis(
        instrument: "UU 15/2004", provision: "Pasal 16 (opini)", isVerified: false)

    /// TMP, TW, WDP, WTP: without scores.
    package static let opinions = DatedValues(
        .init(
            from: 2004,
            RatingScale(
                name: "Opini BPK",
                grades: [
                    .init("TMP", meaning: "Tidak Menyatakan Pendapat"),
                    .init("TW", meaning: "Tidak Wajar"),
                    .init("WDP", meaning: "Wajar Dengan Pengecualian"),
                    .init("WTP", meaning: "Wajar Tanpa Pengecualian"),
                ]),
            basis: opinionScale))
}
