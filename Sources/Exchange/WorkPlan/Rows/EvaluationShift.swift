import Domain
import FoundationEssentials

/// Mends a row of an evaluation that lost one cell, so that its last figures stand one column too far left.
///
/// Only where the printed figures then agree with the form's own sums: reached so far = before + last year + this
/// year's target, and its share of the plan's target.
struct EvaluationShift {
    private let columns: [WorkPlanColumn]
    private let figures: [Int]
    private let planned: Int
    private let before: Int
    private let reached: Int
    private let running: Int
    private let soFar: Int
    private let share: Int

    /// nil where the table doesn't have the columns of the form.
    init?(_ table: WorkPlanTable) {
        let columns = table.header.columns
        func column(_ role: StatementRole, _ basis: StatementBasis, _ rank: Int = 0) -> Int? {
            let found = columns.indices.filter { columns[$0].meaning == .quantity(role) && columns[$0].basis == basis }
            return found.indices.contains(rank) ? found[rank] : nil
        }
        guard table.form == .evaluation, let planned = column(.target, .strategicPlan),
            let before = column(.actual, .own),
            let reached = column(.actual, .own, 1), let running = column(.target, .own, 1),
            let soFar = column(.cumulative, .own), let share = column(.rate, .strategicPlan), share == columns.count - 1
        else { return nil }
        self.columns = columns
        figures = columns.indices.filter { columns[$0].isQuantity }
        (self.planned, self.before, self.reached, self.running, self.soFar, self.share) =
            (planned, before, reached, running, soFar, share)
    }

    /// The row with its last figures moved right by one; nil where it needs no mending.
    func repaired(_ row: WorkPlanRow) -> WorkPlanRow? {
        let filled = figures.filter { row.isFilled($0) }
        guard filled.count == figures.count - 1, !row.isFilled(share), !agrees(row) else { return nil }
        for gap in figures.dropLast().reversed() where columns[gap].isQuantity {
            let candidate = moved(row, gap: gap)
            if agrees(candidate) { return candidate }
        }
        return nil
    }

    private func moved(_ row: WorkPlanRow, gap: Int) -> WorkPlanRow {
        var result = row
        let later = figures.filter { $0 > gap }
        for (left, right) in zip(figures.filter { $0 >= gap }, later).reversed() {
            result.cells[right] = row.cells[left]
            result.displaced.insert(right)
        }
        result.cells[gap] = nil
        return result
    }

    private func agrees(_ row: WorkPlanRow) -> Bool {
        guard let planned = number(row, planned), let before = number(row, before), let reached = number(row, reached),
            let running = number(row, running), let soFar = number(row, soFar), let share = number(row, share),
            planned > 0
        else { return false }
        return before + reached + running == soFar && abs(soFar * 100 / planned - share) < 1
    }

    private func number(_ row: WorkPlanRow, _ column: Int) -> Decimal? {
        let text = row.text(column)
        return text.isEmpty ? nil : QuantityReading.read(text).stated.reading.value?.number
    }
}
