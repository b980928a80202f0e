import Domain
import FoundationEssentials

extension Rule {
    static let formulaNotTypedOver = Rule(
        id: "workbook.formula-not-typed-over",
        title: .init(
            id: "Kolom rumus tidak ditimpa angka ketikan", en: "No typed figure stands in a column of formulas"),
        tier: .structural,
        looksAt: [.workbookFormulas],
        rationale: .init(
            id: """
                Angka yang diketik di atas rumus tidak ikut berubah bila angka asalnya diperbaiki, dan tidak ada yang \
                memperlihatkannya.
                """,
            en: "A figure typed over a formula doesn't follow when its source is corrected, and nothing shows it."),
        remedy: .init(
            id: "Kembalikan rumus kolom itu, atau beri keterangan mengapa angkanya diketik.",
            en: "Put the column's formula back, or note why the figure was typed."),
        keeps: [
            .workbook("semua rumus", rows: (1...7).map { "\($0) | =A\($0)*2 → \($0 * 2)" }),
            .workbook(
                "banyak angka ketikan", rows: (1...8).map { "\($0) | " + ($0 % 2 == 0 ? "7" : "=A\($0)*2 → 2") }),
            .workbook(
                "persen di antara jumlah", rows: (1...7).map { "\($0) | " + ($0 == 4 ? "75%" : "=A\($0)*2 → 2") }),
            .workbook(
                "persentase yang tidak dijumlahkan",
                rows: (1...7).map { $0 == 4 ? "100 | 100 | 100" : "\($0) | 2 | =A\($0)+B\($0)" }),
            .workbook("baris jumlah", rows: (1...6).map { "\($0) | =A\($0)*2 → 2" } + ["21 | 42"]),
        ],
        breaks: [
            .workbook(
                "satu angka di antara rumus", reported: ["B4"],
                rows: (1...7).map { "\($0) | " + ($0 == 4 ? "9" : "=A\($0)*2 → 2") })
        ],
        check: formulaNotTypedOver)

    /// So many formulas stand in a column for each typed figure.
    private static let formulasForOne = 5

    @Sendable private static func formulaNotTypedOver(_ dossier: IndexedDossier) -> [Violation] {
        dossier.formulaTables.flatMap { table, document in
            let tally = FormulaTally(table)
            return table.columns.enumerated().flatMap { index, column in
                typedOver(column, index: index, tally: tally, in: table).map { found in
                    let cell = CellName(row: found.figure.row, column: column.number)
                    let place = table.place(cell, in: document)
                    let formula = table.formulas[found.pattern].text(at: cell)
                    return Violation(
                        .init(
                            id: "Angka di \(cell.text) diketik di tengah kolom rumus.",
                            en: "The figure in \(cell.text) is typed in the middle of a column of formulas."),
                        at: place,
                        arithmetic: .init(
                            id: "\(place.quote), menurut pola \(formula)",
                            en: "\(place.quote), by the pattern \(formula)"
                        ), expected: formula, stated: place.quote, certainty: .inferred)
                }
            }
        }
    }

    /// Whether a year's figure was typed because its quarters aren't added: they are percentages, or it is their last,
    /// their greatest or their mean.
    private static func isMeant(
        _ figure: FormulaTable.Figure, instead formula: CellFormula, column: Int, in table: FormulaTable
    ) -> Bool {
        let cell = CellName(row: figure.row, column: column)
        let figures = (formula.addedUp(at: cell) ?? []).flatMap(table.figures)
        let values = figures.compactMap(\.value)
        guard let value = figure.value, let last = values.last, let greatest = values.max() else { return false }
        let mean = values.reduce(0, +) / Decimal(values.count)
        return value == last || value == greatest || value == mean || figures.contains(where: \.isPercent)
    }

    /// Typed figures with the same formula right above and right below, where hardly any other figure is typed.
    private static func typedOver(
        _ column: FormulaTable.Column, index: Int, tally: FormulaTally, in table: FormulaTable
    ) -> [(figure: FormulaTable.Figure, pattern: Int)] {
        let computed = column.figures.indices.filter { column.figures[$0].formula != nil }
        guard let first = computed.first, let last = computed.last, computed.count < last - first + 1 else { return [] }
        let typed = last - first + 1 - computed.count
        return (first...last).compactMap { position in
            let figure = column.figures[position]
            guard figure.formula == nil, !table.summaries.contains(figure.row),
                let pattern = FormulaBreak.down(
                    column, position, least: typed * formulasForOne, tally: tally, index: index),
                column.figures[position - 1].isPercent == figure.isPercent,
                !isMeant(figure, instead: table.formulas[pattern], column: column.number, in: table)
            else { return nil }
            return (figure, pattern)
        }
    }
}
