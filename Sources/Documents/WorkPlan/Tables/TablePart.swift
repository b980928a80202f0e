import Domain

/// One table of a work plan: what kind it is, the printed table it was read from, and the trees it shows.
struct TablePart: Sendable {
    let kind: OfficialTable
    /// nil where the source prints none.
    let id: TableID?
    /// Its trees in document order.
    var roots: [Entry]
}
