import Domain

/// T-C.30: what the agency's services were to reach, reached, and will reach.
struct ServiceTable {
    let register: WorkPlanRegister

    func table(of part: TablePart) -> Table {
        let years = register.years
        let count = years.targets.count + years.actuals.count + years.projections.count
        let indicators = register.rowNodes(of: part).flatMap { register.plan.indicators(of: $0) }
        return Table(
            columns: [WorkPlanHead.mark, .init(weight: 6), WorkPlanHead.narrow, WorkPlanHead.narrow]
                + Array(repeating: WorkPlanHead.figure, count: count) + [.init(weight: 7)],
            head: head, numberRow: WorkPlanHead.bracketed(count + 5),
            body: indicators.enumerated().map { row(of: $1, ordinal: $0 + 1) })
    }

    private var head: [TableRow] {
        let years = register.years
        let groups = [
            ("Target Renstra Perangkat Daerah", years.targets), ("Realisasi Capaian", years.actuals),
            ("Proyeksi", years.projections),
        ].filter { !$0.1.isEmpty }
        return [
            WorkPlanHead.row(
                HeaderCells.tall(["No", "Indikator", "SPM", "IKK"], rows: 2)
                    + groups.map { Cell($0.0, columns: $0.1.count) }
                    + HeaderCells.tall(["Catatan Analisis"], rows: 2)),
            WorkPlanHead.row(groups.flatMap { $0.1 }.map { Cell(years.heading($0)) }),
        ]
    }

    private func row(of indicator: Entry, ordinal: Int) -> TableRow {
        let years = register.years
        let figures =
            years.targets.map { StatementKey(.target, .strategicPlan, .year($0)) }
            + years.actuals.map { StatementKey(.actual, .own, .year($0)) }
            + years.projections.map { StatementKey(.projection, .own, .year($0)) }
        return TableRow(
            [
                Cell(indicator.number ?? "\(ordinal)"), register.indicator(indicator), note("spm", of: indicator),
                note("ikk", of: indicator),
            ] + figures.map { register.cell($0, of: indicator) } + [note(nil, of: indicator)])
    }

    /// The note of the column whose heading says so; of the last column for nil.
    private func note(_ heading: String?, of indicator: Entry) -> Cell {
        let notes = (register.plan.statements[indicator.id] ?? []).filter { $0.role == .note }
        let found = notes.first { statement in
            let words = statement.heading.map { NormalizedName($0).words } ?? []
            return heading.map(words.contains) ?? (!words.contains("spm") && !words.contains("ikk"))
        }
        return Cell(found?.value.raw ?? "")
    }
}
