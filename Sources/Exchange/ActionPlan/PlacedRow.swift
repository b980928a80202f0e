import Domain

/// A body row with its columns settled, and what the reader must know of its place in the table.
struct PlacedRow: Sendable {
    var aligned: AlignedRow
    /// The plan of its page; pages may print a mark in a column of its own.
    var plan: ColumnPlan
    /// First row of a page that goes on with the table.
    var startsPage: Bool
    var page: Int
    /// A band across the table that names the level of the rows below it.
    var band: PlanLevel?
    /// The plan part it names across the table.
    var heading: LevelHeading?

    func text(_ column: Int?) -> String { aligned.text(column) }
}
