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

    /// The code before a lane's name; one printed in several cells is joined with points.
    func code(of lane: Lane) -> String {
        codeColumns(of: lane).map(text).joined(separator: ".")
    }

    /// The columns of a lane's code that hold a part of it.
    func codeColumns(of lane: Lane) -> [Int] {
        lane.codes.filter { column in
            let part = text(column)
            guard !MissingMarks.isMissing(part) else { return false }
            let shape = CellShape(part)
            return column == lane.codes.first || shape.isCode || shape.isNumeric || shape.isMark
        }
    }
}
