import Domain

/// The goals of the strategic plan with their indicators and how these are computed.
struct GoalsTable {
    let register: WorkPlanRegister

    func table(of part: TablePart) -> Table {
        let end = register.plan.document.statements.lazy.compactMap { statement -> String? in
            statement.period == .endOfPlan && statement.role == .target ? statement.heading : nil
        }
        let year = end.compactMap { $0.split { !$0.isNumber }.last { $0.count == 4 }.map(String.init) }.first
        let names = [
            "No", "Tujuan", "Target Akhir Tahun Rencana" + (year.map { " (\($0))" } ?? ""), "Indikator Tujuan",
            "Formulasi Perhitungan/Penjelasan",
        ]
        let nodes = part.roots.flatMap { StatedTree($0, of: register.plan).nodes }
        return Table(
            columns: [
                WorkPlanHead.mark, .init(weight: 5), .init(weight: 3, alignment: .center), .init(weight: 5),
                .init(weight: 8),
            ],
            head: [WorkPlanHead.row(names.map { Cell($0) })], numberRow: WorkPlanHead.bracketed(5),
            body: nodes.enumerated().flatMap { rows(of: $1, ordinal: $0 + 1) })
    }

    private func rows(of goal: Entry, ordinal: Int) -> [TableRow] {
        let rows = NodeRows(
            register: register,
            lanes: [
                .node { Cell($0.number ?? "\(ordinal)") },
                .node { register.plan.labelled($0, $0.name ?? "", isRowHeader: true) },
                .indicator { register.cell(StatementKey(.target, .strategicPlan, .endOfPlan), of: $0) },
                .indicator(register.indicator), .indicator { register.cell(StatementKey(.formula), of: $0) },
            ])
        return rows.rows(of: goal)
    }
}
