import Domain

/// T-C.32: what the people proposed; a row NIHIL where they proposed nothing.
struct ProposalsTable {
    let register: WorkPlanRegister

    /// - Parameter part: nil where nothing was proposed.
    func table(of part: TablePart?) -> Table {
        Table(
            columns: [
                WorkPlanHead.mark, .init(weight: 6), .init(weight: 4), .init(weight: 6), WorkPlanHead.figure,
                .init(weight: 4),
            ],
            head: [
                WorkPlanHead.row(
                    "No", "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Besaran/Volume", "Catatan")
            ],
            numberRow: WorkPlanHead.bracketed(6), body: part.map(rows) ?? [Self.noProposals])
    }

    /// What stands in the table where the people proposed nothing.
    static let nothing = "NIHIL"
    private static let noProposals = TableRow([Cell(nothing, columns: 6)])

    private func rows(of part: TablePart) -> [TableRow] {
        let nodes = register.rowNodes(of: part)
        let period = register.years.planned.map { StatedPeriod.year($0) }
        let rows = NodeRows(
            register: register,
            lanes: [
                .node { Cell($0.number ?? "") }, .node(register.name),
                .node { register.cell(StatementKey(.location), of: $0) }, .indicator(register.indicator),
                .indicator { register.cell(StatementKey(.target, .own, period), of: $0) },
                .either(StatementKey(.note)),
            ])
        return nodes.flatMap { node in
            node.name.map { NormalizedName($0).text } == "nihil" ? [Self.noProposals] : rows.rows(of: node)
        }
    }
}
