/// One agreement of a document: who promises what to whom.
struct AgreementPart {
    /// The post that promises, or room for it.
    let first: CellContent
    /// The superior's.
    let second: CellContent
    /// Its attachments: promised targets, and the money they are reached with.
    let tables: [Table]
}
