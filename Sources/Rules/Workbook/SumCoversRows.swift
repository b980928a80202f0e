import Domain
import FoundationEssentials

extension Rule {
    static let sumCoversRows = Rule(
        id: "workbook.sum-covers-rows",
        title: .init(
            id: "Rumus jumlah memuat semua baris yang dijumlahkan", en: "The formula of a sum covers all its rows"),
        tier: .structural,
        looksAt: [.workbookFormulas],
        rationale: .init(
            id: """
                Baris yang disisipkan tepat di atas baris jumlah tidak ikut dijumlahkan: rumusnya berhenti di baris \
                lama. Jumlahnya tampak benar, tetapi kurang.
                """,
            en: """
                A row inserted right above a total isn't added: the formula ends at the former row. The total looks \
                right, and falls short.
                """),
        remedy: .init(
            id: "Perluas rumus jumlah sampai baris terakhir, lalu periksa angka yang memakainya.",
            en: "Extend the formula of the sum to the last row, and check the figures that use it."),
        explains: ["workbook.formula-like-neighbours"],
        keeps: [
            .workbook("sampai baris terakhir", rows: ["10", "20", "30", "=SUM(A1:A3) → 60"]),
            .workbook("baris kosong di antaranya", rows: ["10", "20", "x", "30", "=SUM(A1:A2) → 30"]),
            .workbook("jumlah bagian dilewati", rows: ["10", "20", "=SUM(A1:A2) → 30", "=SUM(A1:A2) → 30"]),
            .workbook("rata-rata dilewati", rows: ["x | 10", "x | 20", "Rata-rata | 15", "x | =SUM(B1:B2) → 30"]),
            .workbook("baris tanpa angka", rows: ["10", "20", "0", "=SUM(A1:A2) → 30"]),
        ],
        breaks: [
            .workbook("baris terakhir tertinggal", reported: ["A4"], rows: ["10", "20", "30", "=SUM(A1:A2) → 30"]),
            .workbook(
                "rumus yang disisipkan tertinggal", reported: ["B4"],
                rows: ["1 | =A1*2 → 2", "2 | =A2*2 → 4", "3 | =A3*2 → 6", "6 | =SUM(B1:B2) → 6"]),
            .workbook(
                "kurang dari kolom sebelahnya", reported: ["C4"],
                rows: [
                    "1 | 1 | 1 | 1 | 1", "2 | 2 | 2 | 2 | 2", "3 | 3 | 3 | 3 | 3",
                    "=SUM(A1:A3) | =SUM(B1:B3) | =SUM(C2:C3) | =SUM(D1:D3) | =SUM(E1:E3)",
                ]),
        ],
        check: sumCoversRows)

    /// A gap of more rows than this may be meant.
    private static let mostRows = 20

    @Sendable private static func sumCoversRows(_ dossier: IndexedDossier) -> [Violation] {
        dossier.formulaTables.flatMap { table, document in
            beforeTotals(table).map { violation($0.cell, rows: $0.rows, wanted: $0.wanted, table, document, .inferred) }
                + FormulaBreak.all(in: table).filter { !$0.rowsLeftOut.isEmpty }.map { found in
                    violation(
                        found.cell, rows: found.rowsLeftOut, wanted: found.expected.text(at: found.cell), table,
                        document, .decided)
                }
        }
    }

    /// Sums that end before the rows right above them, which hold figures like those they add.
    private static func beforeTotals(_ table: FormulaTable) -> [(cell: CellName, rows: [Int], wanted: String)] {
        table.columns.flatMap { column in
            ColumnSum.all(in: column, of: table).compactMap { sum in
                guard sum.areas.count == 1, let area = sum.areas.first, sum.cell.row - area.upperBound > 1,
                    sum.cell.row - area.upperBound <= mostRows + 1
                else { return nil }
                let rows = Array(area.upperBound + 1..<sum.cell.row)
                let last = column.figure(in: area.upperBound)
                let left = rows.compactMap(column.figure)
                guard left.count == rows.count, let last, left.allSatisfy({ belongs($0, beside: last, table) }),
                    left.contains(where: { $0.value != 0 })
                else { return nil }
                let letters = CellName.letters(column.number)
                let wanted = "=SUM(\(letters)\(area.lowerBound):\(letters)\(sum.cell.row - 1))"
                return (sum.cell, rows, wanted)
            }
        }
    }

    /// Whether a figure is one of those that are added: typed like the last of them, or computed like it.
    private static func belongs(
        _ figure: FormulaTable.Figure, beside last: FormulaTable.Figure, _ table: FormulaTable
    ) -> Bool {
        figure.formula == last.formula && figure.isPercent == last.isPercent
            && !table.summaries.contains(figure.row)
    }

    private static func violation(
        _ cell: CellName, rows: [Int], wanted: String, _ table: FormulaTable, _ document: PlanDocument,
        _ certainty: Violation.Certainty
    ) -> Violation {
        let column = table.columns.first { $0.number == cell.column }
        let stated = column?.figure(in: cell.row)?.value
        let missing = rows.map { column?.figure(in: $0)?.value }
        let sum = missing.contains(nil) ? nil : stated.map { missing.compactMap { $0 }.reduce($0, +) }
        let place = table.place(cell, in: document)
        let listed = FormulaTable.listed(rows)
        return Violation(
            .init(
                id: "Jumlah di \(cell.text) tidak memuat baris \(listed).",
                en: "The sum in \(cell.text) leaves out row \(listed)."),
            at: place,
            with: rows.prefix(5).map { table.place(CellName(row: $0, column: cell.column), in: document) },
            arithmetic: .init(id: "\(place.quote), seharusnya \(wanted)", en: "\(place.quote), should be \(wanted)"),
            expected: sum.map(IndonesianFormat.number), stated: stated.map(IndonesianFormat.number),
            certainty: certainty)
    }
}
