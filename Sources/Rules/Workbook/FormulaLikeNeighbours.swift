import Domain

extension Rule {
    static let formulaLikeNeighbours = Rule(
        id: "workbook.formula-like-neighbours",
        title: .init(
            id: "Rumus menunjuk sel yang sama letaknya dengan rumus di sekitarnya",
            en: "A formula names the cells its neighbours name"),
        tier: .structural,
        looksAt: [.workbookFormulas],
        rationale: .init(
            id: """
                Rumus yang diisikan ke bawah atau ke samping menghitung hal yang sama di setiap baris. Satu rumus yang \
                menunjuk baris atau kolom lain biasanya salah salin.
                """,
            en: """
                A formula filled down or along computes the same in every row. One that names another row or column is \
                mostly a slip of copying.
                """),
        remedy: .init(
            id: "Salin rumus dari sel di sebelahnya, atau beri keterangan mengapa berbeda.",
            en: "Copy the formula from the cell beside it, or note why it differs."),
        keeps: [
            .workbook(
                "sama di setiap baris",
                rows: ["1 | 2 | =A1+B1", "1 | 2 | =A2+B2", "1 | 2 | =A3+B3", "1 | 2 | =A4+B4", "1 | 2 | =A5+B5"]),
            .workbook(
                "perhitungan lain di satu baris",
                rows: ["1 | 2 | =A1+B1", "1 | 2 | =A2+B2", "1 | 2 | =A3*B3", "1 | 2 | =A4+B4", "1 | 2 | =A5+B5"]),
            .workbook(
                "dua pola bergantian",
                rows: [
                    "1 | 2 | =A1*2", "1 | 2 | =B2*2", "1 | 2 | =A3*2", "1 | 2 | =B4*2", "1 | 2 | =A5*2",
                    "1 | 2 | =B6*2", "1 | 2 | =A7*2",
                ]),
        ],
        breaks: [
            .workbook(
                "menunjuk baris lain", reported: ["C3"],
                rows: ["1 | 2 | =A1+B1", "1 | 2 | =A2+B2", "1 | 2 | =A3+B2", "1 | 2 | =A4+B4", "1 | 2 | =A5+B5"]),
            .workbook(
                "menunjuk kolom lain", reported: ["C3"],
                rows: ["1 | 2 | =A1*100", "1 | 2 | =A2*100", "1 | 2 | =B3*100", "1 | 2 | =A4*100", "1 | 2 | =A5*100"]),
            .workbook(
                "jumlah menunjuk kolom di sebelahnya", reported: ["C3"],
                rows: [
                    "1 | 1 | 1 | 1 | 1", "2 | 2 | 2 | 2 | 2",
                    "=SUM(A1:A2) | =SUM(B1:B2) | =SUM(B1:B2) | =SUM(D1:D2) | =SUM(E1:E2)",
                ]),
        ],
        check: formulaLikeNeighbours)

    @Sendable private static func formulaLikeNeighbours(_ dossier: IndexedDossier) -> [Violation] {
        dossier.formulaTables.flatMap { table, document in
            FormulaBreak.all(in: table).filter(\.rowsLeftOut.isEmpty).map { found in
                let place = table.place(found.cell, in: document)
                let expected = found.expected.text(at: found.cell)
                return Violation(
                    .init(
                        id: "Rumus di \(found.cell.text) menunjuk sel lain daripada rumus di sekitarnya.",
                        en: "The formula in \(found.cell.text) names other cells than the formulas around it."),
                    at: place,
                    arithmetic: .init(
                        id: "\(place.quote), menurut pola \(expected)", en: "\(place.quote), by the pattern \(expected)"
                    ), expected: expected, stated: place.quote, certainty: .inferred)
            }
        }
    }
}
