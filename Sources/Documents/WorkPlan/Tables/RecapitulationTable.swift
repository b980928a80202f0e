import Domain

/// How many programs and activities there are and their money: of the affair, of no affair, of both.
struct RecapitulationTable {
    let register: WorkPlanRegister
    private var plan: StatedPlan { register.plan }

    /// - Parameter part: nil where only the plan's own table tells.
    func table(of part: TablePart?) -> Table {
        let group: [Table.Column] = [WorkPlanHead.figure, WorkPlanHead.figure, .init(weight: 6, alignment: .end)]
        var table = Table(
            columns: [WorkPlanHead.mark, .init(weight: 8)] + group + group + group, head: Self.head,
            numberRow: (1...11).map(String.init), body: rows(of: part))
        if isCounted(part) { table.notes = [Self.note] }
        return table
    }

    private static let note =
        "Dihitung dari tabel rencana; non urusan adalah program penunjang, yang ada pada setiap perangkat daerah."

    /// Of one agency, whose programs the plan's own table has.
    private func isCounted(_ part: TablePart?) -> Bool {
        register.isComputed && part?.roots.count ?? 1 == 1 && !register.parts.parts(.plan).isEmpty
    }

    private static let head: [TableRow] = {
        let groups = ["URUSAN", "NON URUSAN", "URUSAN DAN NON URUSAN"]
        return [
            WorkPlanHead.row(
                HeaderCells.tall(["No", "Organisasi Perangkat Daerah"], rows: 3)
                    + groups.map { Cell($0, columns: 3) }),
            WorkPlanHead.row(
                groups.flatMap { _ in [Cell("Jumlah", columns: 2), Cell("Pagu Indikatif (Rp)", rows: 2)] }),
            WorkPlanHead.row(groups.flatMap { _ in [Cell("Program"), Cell("Keg")] }),
        ]
    }()

    private func rows(of part: TablePart?) -> [TableRow] {
        guard let part else {
            return [TableRow([Cell("1"), Cell(plan.agency.name ?? "Perangkat Daerah")] + counted)]
        }
        return part.roots.enumerated().map { index, agency in
            let groups = plan.children(of: agency, [.affair])
            let figures =
                isCounted(part)
                ? counted : group(groups.first) + group(groups.dropFirst().first) + group(agency)
            return TableRow(
                [Cell(agency.number ?? "\(index + 1)"), plan.labelled(agency, agency.name ?? "", isRowHeader: true)]
                    + figures)
        }
    }

    // MARK: As the source has it

    private func group(_ entry: Entry?) -> [Cell] {
        let keys = [
            StatementKey(.programCount), StatementKey(.activityCount),
            StatementKey(.budget, .own, register.years.planned.map { .year($0) }),
        ]
        return keys.map { register.cell($0, of: entry) }
    }

    // MARK: From the plan's own table

    /// What each figure of a group is called in the ids of cells.
    private static let names = ["program", "kegiatan", "pagu"]

    /// The programs of the affair, those of support, and both added up.
    private var counted: [Cell] {
        let ungrouped = PlannedSums.ungrouped(register)
        guard ungrouped.isEmpty else {
            let why = "belum diketahui apakah ini program urusan: " + PlannedSums.names(of: ungrouped)
            return Array(repeating: Cell(.missing(why)), count: 6) + cells(PlannedSums(register), "jumlah")
        }
        let groups = [ProgramGroup.affair, .support].map { cells(PlannedSums(register, of: $0), $0.rawValue) }
        var whole = cells(PlannedSums(register), "jumlah")
        for index in whole.indices { whole[index].arithmetic = [.sum(groups.compactMap { $0[index].id })] }
        return groups.flatMap { $0 } + whole
    }

    private func cells(_ sums: PlannedSums, _ group: String) -> [Cell] {
        var cells = [
            Cell(.number(sums.programs)), Cell(.number(sums.activities)),
            Cell(sums.budget.map { .value(.money($0)) } ?? .missing(sums.gap)),
        ]
        for index in cells.indices { cells[index].id = CellID("\(group)/\(Self.names[index])") }
        return cells
    }
}
