/// Table rows that stand together in a source, without a gap between them.
struct Grid: Hashable, Sendable {
    var rows: [GridRow]

    /// Number of cells of the widest row.
    var width: Int { rows.map(\.cells.count).max() ?? 0 }
}
