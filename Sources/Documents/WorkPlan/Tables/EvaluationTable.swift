import Domain

/// T-C.29: targets and results of the last year, and how far the strategic plan has come.
struct EvaluationTable {
    let register: WorkPlanRegister

    /// A column of figures with what it is called.
    private struct Column {
        let title: String
        /// As the form counts it: "8=(7/6)".
        let number: String
        let key: StatementKey
        /// Whether money stands beside it, where the plan has any.
        var hasMoney = true
    }

    func table(of part: TablePart) -> Table {
        let isPaired = part.roots.contains { root in
            StatedTree(root, of: register.plan).stated.contains { $0.money != nil }
        }
        let figures = columns
        let measured = figures.flatMap { lanes(of: $0, isPaired: isPaired) }
        let rows = NodeRows(
            register: register,
            lanes: [.node { Cell($0.code ?? "") }, .node(register.numberedName), .indicator(register.indicator)]
                + measured)
        return Table(
            columns: [.init(weight: 3), .init(weight: 7), .init(weight: 6)]
                + figures.flatMap { Self.widths(of: $0, isPaired: isPaired) },
            head: head(isPaired: isPaired),
            numberRow: ["1", "2", "3"] + figures.flatMap { Self.numbers(of: $0, isPaired: isPaired) },
            body: register.rowNodes(of: part).flatMap(rows.rows))
    }

    private func lanes(of column: Column, isPaired: Bool) -> [NodeRows.Lane] {
        let own = NodeRows.Lane.indicator { register.cell(column.key, of: $0) }
        return isPaired && column.hasMoney ? [own, .either(column.key.money)] : [own]
    }

    private static func widths(of column: Column, isPaired: Bool) -> [Table.Column] {
        isPaired && column.hasMoney ? [WorkPlanHead.figure, WorkPlanHead.money] : [WorkPlanHead.figure]
    }

    private static func numbers(of column: Column, isPaired: Bool) -> [String?] {
        isPaired && column.hasMoney ? [column.number, column.number] : [column.number]
    }

    // MARK: Head

    private var columns: [Column] {
        let years = register.years
        let (last, now) = (years.label(years.evaluated, -2), years.label(years.running, -1))
        let reached = years.label(years.reached, -1)
        return [
            Column(
                title: "Target Capaian Kinerja Program (Renstra Perangkat Daerah)", number: "4",
                key: StatementKey(.target, .strategicPlan, .endOfPlan)),
            Column(
                title: "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s.d. Tahun "
                    + years.label(years.before, -3),
                number: "5", key: StatementKey(.actual, .own, years.before.map { .through($0) })),
            Column(
                title: "Target Renja Perangkat Daerah Tahun \(last)", number: "6",
                key: StatementKey(.target, .own, years.evaluated.map { .year($0) })),
            Column(
                title: "Realisasi Renja Perangkat Daerah Tahun \(last)", number: "7",
                key: StatementKey(.actual, .own, years.evaluated.map { .year($0) })),
            Column(
                title: "Tingkat Realisasi (%)", number: "8=(7/6)",
                key: StatementKey(.rate, .own, years.evaluated.map { .year($0) }), hasMoney: false),
            Column(
                title: "Target Program/Kegiatan Renja Perangkat Daerah Tahun \(now)", number: "9",
                key: StatementKey(.target, .own, years.running.map { .year($0) })),
            Column(
                title: "Realisasi Capaian Program dan Kegiatan s.d. Tahun \(reached)", number: "10=5+7+9",
                key: StatementKey(.cumulative, .own, years.reached.map { .through($0) })),
            Column(
                title: "Tingkat Capaian Realisasi Target s.d. Tahun \(reached) (%)", number: "11=(10/4)",
                key: StatementKey(.rate, .strategicPlan, years.reached.map { .through($0) }), hasMoney: false),
        ]
    }

    /// Names and columns 4, 5 and 9 stand over both rows; the last year has three columns, the estimate two.
    private func head(isPaired: Bool) -> [TableRow] {
        let width = isPaired ? 2 : 1
        let names = [
            "Kode", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
            "Indikator Kinerja Program (outcome)/Kegiatan (output)",
        ]
        let years = register.years
        let columns = columns
        func tall(_ index: Int) -> Cell { Cell(columns[index].title, columns: width, rows: 2) }
        func leaf(_ index: Int) -> Cell {
            columns[index].hasMoney
                ? Cell(columns[index].title, columns: width) : Cell(columns[index].title, rows: width)
        }
        let last = years.label(years.evaluated, -2)
        let first =
            HeaderCells.tall(names, rows: isPaired ? 3 : 2)
            + [
                tall(0), tall(1),
                Cell(
                    "Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun Lalu (\(last))",
                    columns: 2 * width + 1), tall(5),
                Cell(
                    "Perkiraan Realisasi Capaian Target Renstra Sampai dengan Tahun Berjalan "
                        + "(\(years.label(years.reached, -1)))",
                    columns: width + 1),
            ]
        let second = [leaf(2), leaf(3), leaf(4), leaf(6), leaf(7)]
        guard isPaired else { return [WorkPlanHead.row(first), WorkPlanHead.row(second)] }
        let pairs = columns.filter(\.hasMoney).flatMap { _ in [Cell("K"), Cell("Rp")] }
        return [first, second, pairs].map(WorkPlanHead.row)
    }
}
