import Domain

/// Finds the column of money where its heading says only "KETERANGAN", or nothing.
enum MoneyColumn {
    static func settle(_ plan: ColumnPlan, pages: [PlanSection.Page]) -> ColumnPlan {
        guard !plan.hasBudgets, let lastFigure = plan.columns.last(where: \.isFigure)?.index else { return plan }
        let note = plan.columns.lastIndex { $0.role == .note }
        let first = firstAmount(in: pages, after: lastFigure)
        guard first != nil || note.map({ holdsAmounts(plan.columns[$0], in: pages) }) ?? false else { return plan }
        var result = plan
        let level = plan.labelLevels.filter { $0 < .actionStep }.max()
        if let note {
            result.columns[note].role = .budget(.year)
            result.columns[note].level = level
        } else if let first {
            result.columns.append(
                Column(
                    role: .budget(.year), level: level, ordinal: plan.columns.count + 1, index: first,
                    heading: "",
                    isInferred: true))
        }
        return result
    }

    /// Whether the notes are small amounts: numbers all of them, and one in groups of three, or nothing but zeros. Others
    /// may be years or counts.
    private static func holdsAmounts(_ note: Column, in pages: [PlanSection.Page]) -> Bool {
        let texts = pages.flatMap(\.rows).map { $0.text(note.index) }.filter { !MissingMarks.isMissing($0) }
        guard !texts.isEmpty, texts.allSatisfy(isAmount) else { return false }
        return texts.contains(where: MoneyReading.isGrouped) || texts.allSatisfy { $0 == "0" }
    }

    /// Money has two decimals or none: "0,5" is a figure.
    private static func isAmount(_ text: String) -> Bool {
        CellShape(text).isNumeric && MoneyReading.read(text).reading.isReported && !text.contains(/[.,]\d$/)
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
