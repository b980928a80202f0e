import Domain

/// Finds the column of money where its heading says only "KETERANGAN", or nothing.
enum MoneyColumn {
    static func settle(_ plan: ColumnPlan, pages: [PlanSection.Page]) -> ColumnPlan {
        guard !plan.hasBudgets, let lastFigure = plan.columns.last(where: \.isFigure)?.index else { return plan }
        guard let first = firstAmount(in: pages, after: lastFigure) else { return plan }
        var result = plan
        let level = plan.labelLevels.filter { $0 < .actionStep }.max()
        if let note = plan.columns.lastIndex(where: { $0.role == .note }) {
            result.columns[note].role = .budget(.year)
            result.columns[note].level = level
        } else {
            result.columns.append(
                Column(
                    role: .budget(.year), level: level, ordinal: plan.columns.count + 1, index: first,
                    heading: "",
                    isInferred: true))
        }
        return result
    }

    /// The index of the first cell with an amount of money right of a cell index, row by row.
    private static func firstAmount(in pages: [PlanSection.Page], after index: Int) -> Int? {
        for row in pages.lazy.flatMap(\.rows) {
            let amount = row.cells.indices.dropFirst(index + 1).first { CellShape(row.cells[$0].text).isMoney }
            if let amount { return amount }
        }
        return nil
    }
}
