import Domain
import FoundationEssentials

/// Collects the formulas of a sheet's tables with the figures that stand above and below them, for the rules.
struct FormulaCollection {
    private let content: SheetContent
    private let file: String
    /// Where the formulas of each row stand in the sheet's list.
    private var lines: [Int: Range<Int>] = [:]

    /// A sheet with more formulas than these is not looked at.
    private static let mostFormulas = 400_000

    init(_ content: SheetContent, file: String) {
        self.content = content
        self.file = file
        guard content.formulas.count <= Self.mostFormulas else { return }
        var start = 0
        for index in content.formulas.indices {
            let row = content.formulas[index].cell.row
            if index + 1 < content.formulas.count, content.formulas[index + 1].cell.row == row { continue }
            lines[row] = start..<index + 1
            start = index + 1
        }
    }

    /// The formulas in the rows and columns of a table, and the columns they name; nil where there are none.
    func table(_ rows: [WorksheetRow], columns: ClosedRange<Int>) -> FormulaTable? {
        guard !lines.isEmpty else { return nil }
        var formulas = FormulaNumbers()
        for row in rows {
            for formula in self.formulas(in: row.number) where columns.contains(formula.cell.column) {
                formulas.take(formula)
            }
        }
        guard !formulas.all.isEmpty else { return nil }
        var collected: [Int: FormulaTable.Column] = [:]
        for column in formulas.columns where columns.contains(column) {
            collected[column] = FormulaTable.Column(number: column)
        }
        var summaries: Set<Int> = []
        for row in rows {
            let computed = self.formulas(in: row.number)
            if computed.isEmpty, Self.isNumberRow(row) { continue }
            if Self.isSummary(row) { summaries.insert(row.number) }
            for cell in row.cells
            where cell.content == .number && !computed.contains(where: { $0.cell.column == cell.column }) {
                collected[cell.column]?.add(Self.figure(of: cell, row: row.number, formula: nil))
            }
            for formula in computed {
                let number = formulas.number(of: formula)
                let cell = row.cells.first { $0.column == formula.cell.column }
                collected[formula.cell.column]?.add(
                    cell.map { Self.figure(of: $0, row: row.number, formula: number) }
                        ?? .init(row: row.number, formula: number, value: nil))
            }
        }
        return FormulaTable(
            file: file, sheet: content.name, formulas: formulas.all,
            columns: collected.values.sorted { $0.number < $1.number }, summaries: summaries)
    }

    private func formulas(in row: Int) -> ArraySlice<SheetFormula> { lines[row].map { content.formulas[$0] } ?? [] }

    private static func figure(of cell: SheetCell, row: Int, formula: Int?) -> FormulaTable.Figure {
        FormulaTable.Figure(
            row: row, formula: formula, value: cell.number?.decimal,
            isPercent: cell.text.utf8.contains(UInt8(ascii: "%")))
    }

    /// The numbers of the columns below a header.
    private static func isNumberRow(_ row: WorksheetRow) -> Bool {
        row.cells.allSatisfy { HeaderRows.columnNumber($0.text) != nil }
            && HeaderRows.isNumberRow(row.cells.map(\.text))
    }

    private static let summaryWords: Set<String> = [
        "JUMLAH", "TOTAL", "SUB", "SUBTOTAL", "RATA", "RERATA", "PERSENTASE", "SELISIH", "SISA",
    ]

    /// Whether the first text of a row says that its figures add up or compare others.
    private static func isSummary(_ row: WorksheetRow) -> Bool {
        guard let label = row.cells.first(where: { $0.content == .text })?.text else { return false }
        return HeaderVocabulary.split(String(label.prefix(40))).first.map(summaryWords.contains) ?? false
    }
}
