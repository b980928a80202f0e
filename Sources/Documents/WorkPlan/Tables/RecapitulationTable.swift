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
        if register.isComputed, part != nil { table.notes = [Self.note] }
        return table
    }

    private static let note =
        "Jumlah seluruhnya dihitung dari tabel rencana; pembagian urusan dan non urusan menurut sumber."

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
            let name = plan.agency.name ?? "Perangkat Daerah"
            return [TableRow([Cell("1"), Cell(name)] + group(nil) + group(nil) + computedTotal)]
        }
        return part.roots.enumerated().map { index, agency in
            let groups = plan.children(of: agency, [.affair])
            let total = register.isComputed && part.roots.count == 1 ? computedTotal : group(agency)
            return TableRow(
                [Cell(agency.number ?? "\(index + 1)"), plan.labelled(agency, agency.name ?? "", isRowHeader: true)]
                    + group(groups.first) + group(groups.dropFirst().first) + total)
        }
    }

    private func group(_ entry: Entry?) -> [Cell] {
        let keys = [
            StatementKey(.programCount), StatementKey(.activityCount),
            StatementKey(.budget, .own, register.years.planned.map { .year($0) }),
        ]
        return keys.map { key in entry.map { plan.printed(key, of: $0) } ?? Cell("") }
    }

    private var computedTotal: [Cell] {
        let sums = PlannedSums(register)
        return [
            Cell(.number(sums.programs)), Cell(.number(sums.activities)),
            Cell(sums.budget.map { .value(.money($0)) } ?? .missing(sums.gap)),
        ]
    }
}
