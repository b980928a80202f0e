import Domain

/// T-C.33: programs and activities of the planned year with the forward estimate of the next.
struct PlanTable {
    let register: WorkPlanRegister

    /// A text of a node that has a column only where the plan states some.
    private static let attributes: [(role: StatementRole, title: String)] = [
        (.fundingSource, "Sumber Dana"), (.targetGroup, "Kelompok Sasaran"), (.priority, "Prioritas"),
        (.responsible, "Penanggung Jawab"),
    ]

    func table(of part: TablePart) -> Table {
        let stated = Set(part.roots.flatMap { StatedTree($0, of: register.plan).stated }.map(\.role))
        let attributes = Self.attributes.filter { stated.contains($0.role) }
        let rows = NodeRows(register: register, lanes: lanes(attributes.map(\.role)))
        let widths: [Table.Column] = [
            .init(weight: 3), .init(weight: 7), .init(weight: 7), .init(weight: 6), .init(weight: 3),
            WorkPlanHead.figure, WorkPlanHead.money,
        ]
        return Table(
            columns: widths + attributes.map { _ in .init(weight: 3) }
                + [.init(weight: 3), WorkPlanHead.figure, WorkPlanHead.money],
            head: head(attributes.map(\.title)), numberRow: WorkPlanHead.bracketed(10 + attributes.count),
            body: register.rowNodes(of: part).flatMap(rows.rows))
    }

    private func lanes(_ attributes: [StatementRole]) -> [NodeRows.Lane] {
        let year = register.years.planned.map { StatedPeriod.year($0) }
        let next = register.years.forward.map { StatedPeriod.year($0) }
        let texts = attributes.map { NodeRows.Lane.either(StatementKey($0)) }
        return [
            .node { Cell($0.code ?? "") }, .node(register.numberedName), .indicator(register.indicator),
            .indicator { register.cell(StatementKey(.formula), of: $0) }, .either(StatementKey(.location)),
            .indicator { register.cell(StatementKey(.target, .own, year), of: $0) },
            .either(StatementKey(.budget, .own, year)),
        ] + texts + [
            .either(StatementKey(.note)),
            .indicator { register.cell(StatementKey(.target, .forward, next), of: $0) },
            .either(StatementKey(.budget, .forward, next)),
        ]
    }

    private func head(_ attributes: [String]) -> [TableRow] {
        let years = register.years
        let names = [
            "Kode Rekening", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
            "Indikator Kinerja Program/Kegiatan", "Rumusan Indikator",
        ]
        let planned = Cell("Rencana Tahun \(years.label(years.planned, 0))", columns: 3 + attributes.count)
        let forward = Cell("Prakiraan Maju Rencana Tahun \(years.label(years.forward, 1))", columns: 2)
        let figures = ["Target Capaian Kinerja", "Kebutuhan Dana/Pagu Indikatif (Rp)"]
        return [
            WorkPlanHead.row(
                HeaderCells.tall(names, rows: 2) + [planned] + HeaderCells.tall(["Catatan Penting"], rows: 2)
                    + [forward]),
            WorkPlanHead.row((["Lokasi"] + figures + attributes + figures).map { Cell($0) }),
        ]
    }
}
