import Domain

/// Finds the column of money where its heading says only "KETERANGAN", or nothing.
enum MoneyColumn {
    static func settle(_ plan: ColumnPlan, pages: [PlanSection.Page]) -> ColumnPlan {
        guard !plan.hasBudgets, let lastFigure = plan.columns.last(where: \.isFigure)?.index else { return plan }
        let amounts = pages.flatMap(\.rows).flatMap(\.filled).filter {
            $0.index > lastFigure && CellShape($0.cell.text).isMoney
        }
        guard let first = amounts.first else { return plan }
        var result = plan
        let level = plan.labelLevels.filter { $0 < .actionStep }.max()
        if let note = plan.columns.lastIndex(where: { $0.role == .note }) {
            result.columns[note].role = .budget(.year)
            result.columns[note].level = level
        } else {
            result.columns.append(
                Column(
                    role: .budget(.year), level: level, ordinal: plan.columns.count + 1, index: first.index,
                    heading: "",
                    isInferred: true))
        }
        return result
    }
}
