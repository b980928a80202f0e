/// A cell of a table; those it covers by its spans are left out of the rows.
package struct Cell: Hashable, Sendable {
    package var content: CellContent
    /// Columns it spans, from 1.
    package var columns: Int
    /// Rows it spans, from 1.
    package var rows: Int
    /// Whether it names its row.
    package var isRowHeader: Bool
    /// How it is set where its column holds other things elsewhere; nil for as its column.
    package var alignment: Table.Alignment?
    /// Marks of notes below the table or in the margin: "*", "3".
    package var marks: [String]
    /// What the arithmetic of other cells calls it.
    package var id: CellID?
    /// How its figure follows from other cells of the table, for formats that can say it; the first that holds counts.
    package var arithmetic: [Arithmetic] = []

    package init(
        _ content: CellContent, columns: Int = 1, rows: Int = 1, isRowHeader: Bool = false, marks: [String] = []
    ) {
        precondition(columns > 0 && rows > 0, "a cell covers at least itself")
        self.content = content
        self.columns = columns
        self.rows = rows
        self.isRowHeader = isRowHeader
        self.marks = marks
    }

    /// The same cell set in the middle, whatever its column holds.
    package var centered: Cell {
        var cell = self
        cell.alignment = .center
        return cell
    }

    /// The same cell merged over so many rows.
    package func merged(rows: Int) -> Cell {
        var cell = self
        cell.rows = rows
        return cell
    }

    package init(_ text: String, columns: Int = 1, rows: Int = 1, isRowHeader: Bool = false) {
        self.init(.text(text), columns: columns, rows: rows, isRowHeader: isRowHeader)
    }
}
