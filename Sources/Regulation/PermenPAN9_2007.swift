import Domain

/// PER/09/M.PAN/5/2007: general guidance on key performance indicators of government agencies.
package enum PermenPAN9_2007 {
    /// Article 4(3), as decrees on individual indicators cite it.
    package static let individualIndicators = LegalBasis(
        instrument: "PER/09/M.PAN/5/2007", provision: "Pasal 4 ayat (3)", isVerified: false)

    /// Article 4(3) has heads of agencies determine key indicators and names no day; decrees on individual indicators rest
    /// on it, and those in use are dated from the first months of a year.
    package static let individualIndicatorsDeadline = DatedValues(
        .init(
            from: 2008, DueDay(yearsAfter: 0, month: 3, day: 31),
            basis: LegalBasis(
                instrument: "PER/09/M.PAN/5/2007",
                provision: "Pasal 4 ayat (3) (penetapan IKU; tenggatnya menurut kebiasaan)", isVerified: false)))
}
