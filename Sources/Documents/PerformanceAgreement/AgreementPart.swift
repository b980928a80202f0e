import Domain

/// One agreement of a document: who promises what to whom.
struct AgreementPart {
    /// Who promises.
    let first: AgreementSide
    /// The superior; nil for the head of a region, who has none.
    let second: AgreementSide?
    /// Where and when it is signed, or room for it.
    let placeAndDate: CellContent
    /// Its attachments: promised targets, and the money they are reached with.
    let tables: [Table]
}
