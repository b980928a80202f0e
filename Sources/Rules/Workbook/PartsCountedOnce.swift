import Domain
import FoundationEssentials

extension Rule {
    static let partsCountedOnce = Rule(
        id: "workbook.parts-counted-once",
        title: .init(
            id: "Rumus jumlah menghitung setiap baris satu kali", en: "The formula of a sum counts each row once"),
        tier: .structural,
        looksAt: [.workbookFormulas],
        rationale: .init(
            id: """
                Bila jumlah bagian dan rinciannya dijumlahkan bersama, rinciannya terhitung dua kali dan jumlahnya \
                terlalu besar.
                """,
            en: "Where a subtotal is added together with its parts, the parts count twice and the sum is too large."),
        remedy: .init(
            id: "Jumlahkan hanya jumlah bagian, atau hanya rinciannya.",
            en: "Add only the subtotals, or only their parts."),
        keeps: [
            .workbook(
                "hanya jumlah bagian",
                rows: ["=SUM(A2:A3) → 30", "10", "20", "=SUM(A5:A6) → 10", "5", "5", "=A1+A4 → 40"]),
            .workbook("dibagi dua", rows: ["10", "20", "=SUM(A1:A2) → 30", "=SUM(A1:A3)/2 → 30"]),
            .workbook("dikurangi lagi", rows: ["10", "20", "=SUM(A1:A2) → 30", "=SUM(A1:A3)-A3 → 30"]),
            .workbook("jumlah bagian nol", rows: ["0", "0", "=SUM(A1:A2) → 0", "5", "=SUM(A1:A4) → 5"]),
        ],
        breaks: [
            .workbook(
                "jumlah bagian dan rinciannya", reported: ["A5"],
                rows: ["10", "20", "=SUM(A1:A2) → 30", "5", "=SUM(A1:A4) → 65"]),
            .workbook(
                "jumlah program di atas kegiatannya", reported: ["A4"],
                rows: ["=SUM(A2:A3) → 30", "10", "20", "=SUM(A1:A3) → 60"]),
            .workbook("satu baris dua kali", reported: ["A4"], rows: ["10", "20", "30", "=SUM(A1:A2,A2:A3) → 80"]),
        ],
        check: partsCountedOnce)

    /// Cells of a table that are looked at; a table that needs more is left alone.
    private static let mostSteps = 2_000_000

    @Sendable private static func partsCountedOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.formulaTables.flatMap { table, document in
            var steps = mostSteps
            return table.columns.flatMap { column in
                let sums = ColumnSum.all(in: column, of: table)
                let byRow = Dictionary(sums.map { ($0.cell.row, $0) }) { first, _ in first }
                return sums.compactMap { sum -> Violation? in
                    if let row = namedTwice(sum, in: column, steps: &steps) {
                        return violation(sum, inner: nil, rows: [row], table, document)
                    }
                    return doubled(sum, in: column, sums: byRow, steps: &steps).map {
                        violation(sum, inner: $0.inner, rows: $0.rows, table, document)
                    }
                }
            }
        }
    }

    /// A row with a figure that two areas of a sum share.
    private static func namedTwice(
        _ sum: ColumnSum, in column: FormulaTable.Column, steps: inout Int
    ) -> Int? {
        guard sum.areas.count > 1 else { return nil }
        for (index, area) in sum.areas.enumerated() {
            for other in sum.areas.dropFirst(index + 1) where area.overlaps(other) {
                steps -= 1
                let shared = area.clamped(to: other)
                let first = column.index(from: shared.lowerBound)
                guard first < column.figures.count, shared.contains(column.figures[first].row),
                    column.figures[first].value.map({ $0 != 0 }) ?? false
                else { continue }
                return column.figures[first].row
            }
            guard steps > 0 else { return nil }
        }
        return nil
    }

    /// A subtotal among what a sum adds, with rows of it that the sum adds too.
    private static func doubled(
        _ sum: ColumnSum, in column: FormulaTable.Column, sums: [Int: ColumnSum], steps: inout Int
    ) -> (inner: ColumnSum, rows: [Int])? {
        for area in sum.areas {
            for figure in column.figures[column.index(from: area.lowerBound)...] {
                steps -= 1
                guard steps > 0, figure.row <= area.upperBound else { break }
                guard figure.row != sum.cell.row, figure.value.map({ $0 != 0 }) ?? false,
                    let inner = sums[figure.row]
                else { continue }
                let rows = parts(of: inner, in: column, steps: &steps).filter { $0 != figure.row && sum.contains($0) }
                if !rows.isEmpty { return (inner, rows) }
            }
        }
        return nil
    }

    /// Rows of a sum that hold a figure other than zero.
    private static func parts(
        of sum: ColumnSum, in column: FormulaTable.Column, steps: inout Int
    ) -> [Int] {
        var rows: [Int] = []
        for area in sum.areas {
            for figure in column.figures[column.index(from: area.lowerBound)...] {
                steps -= 1
                guard steps > 0, figure.row <= area.upperBound else { break }
                if let value = figure.value, value != 0 { rows.append(figure.row) }
            }
        }
        return rows
    }

    private static func violation(
        _ sum: ColumnSum, inner: ColumnSum?, rows: [Int], _ table: FormulaTable, _ document: PlanDocument
    ) -> Violation {
        let place = table.place(sum.cell, in: document)
        let listed = FormulaTable.listed(rows)
        let subtotal = inner.map { table.place($0.cell, in: document) }
        let others = rows.prefix(5).map { table.place(CellName(row: $0, column: sum.cell.column), in: document) }
        let arithmetic: Localized
        if let inner, let subtotal {
            arithmetic = .init(
                id: "\(place.quote) menjumlahkan \(inner.cell.text) (\(subtotal.quote)) beserta baris \(listed)",
                en: "\(place.quote) adds \(inner.cell.text) (\(subtotal.quote)) together with row \(listed)")
        } else {
            arithmetic = .init(
                id: "\(place.quote) memuat baris \(listed) dua kali", en: "\(place.quote) holds row \(listed) twice")
        }
        return Violation(
            .init(
                id: "Jumlah di \(sum.cell.text) menghitung baris \(listed) dua kali.",
                en: "The sum in \(sum.cell.text) counts row \(listed) twice."),
            at: place, with: [subtotal].compactMap { $0 } + others, arithmetic: arithmetic,
            stated: sum.figure.value.map(IndonesianFormat.number))
    }
}
