import Domain

/// The word of a row of totals ("JUMLAH"), which many print below the number column, or across all columns before the
/// money.
enum TotalLabel {
    /// The row with the word below the first column of names, where it has no other text and states money.
    static func underNames(_ row: GridRow, plan: ColumnPlan, positions: [Int]) -> GridRow {
        guard let first = row.cells.firstIndex(where: { !MissingMarks.isMissing($0.text) }),
            SectionInterpreter.isTotal(row.cells[first].text), !isNames(first, plan: plan, positions: positions)
        else { return row }
        let filled = row.filled.filter { !MissingMarks.isMissing($0.cell.text) }
        let label = (index: first, cell: row.cells[first])
        guard
            let names = plan.columns.indices.first(where: { column in
                plan.columns[column].isLabel && row.cells.indices.contains(positions[column])
                    && ["", label.cell.text].contains(row.text(positions[column]))
            })
        else { return row }
        let figures = filled.dropFirst().filter { $0.cell.text != label.cell.text }
        guard figures.contains(where: { CellShape($0.cell.text).isMoney }),
            figures.allSatisfy({ CellShape($0.cell.text).isNumeric || CellShape($0.cell.text).isMoney }),
            figures.allSatisfy({ $0.index > positions[names] }),
            // Printed again behind a figure, it says something else.
            let last = filled.last(where: { $0.cell.text == label.cell.text }), last.index < figures[0].index
        else { return row }
        var moved = row
        for (index, cell) in filled where cell.text == label.cell.text { moved.cells[index].text = "" }
        moved.cells[positions[names]] = label.cell
        moved.cells[positions[names]].columnSpan = 1
        return moved
    }

    private static func isNames(_ index: Int, plan: ColumnPlan, positions: [Int]) -> Bool {
        plan.columns.indices.contains { plan.columns[$0].isLabel && positions[$0] == index }
    }
}
