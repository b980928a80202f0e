import Domain

/// T-C.31: the first draft of the region's plan beside what the agency needs.
struct ReviewTable {
    let register: WorkPlanRegister

    /// One line of indicators: left, right, or one on both sides.
    private struct Line {
        var left: Entry?
        var right: Entry?
    }

    func table(of part: TablePart) -> Table {
        let half: [Table.Column] = [
            .init(weight: 6), .init(weight: 3), .init(weight: 6), WorkPlanHead.figure, WorkPlanHead.money,
        ]
        return Table(
            columns: [WorkPlanHead.mark] + half + half + [.init(weight: 3)], head: Self.head,
            numberRow: WorkPlanHead.bracketed(12), body: rows(of: register.rowNodes(of: part)))
    }

    private static let head: [TableRow] = [
        WorkPlanHead.row(
            HeaderCells.tall(["No"], rows: 2) + [Cell("Rancangan Awal RKPD", columns: 5)]
                + [Cell("Hasil Analisis Kebutuhan", columns: 5)] + HeaderCells.tall(["Catatan Penting"], rows: 2)),
        WorkPlanHead.row(
            "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Target Capaian", "Pagu Indikatif (Rp)",
            "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Target Capaian", "Kebutuhan Dana (Rp)"),
    ]

    private func rows(of nodes: [Entry]) -> [TableRow] {
        var ordinals = RowOrdinals(plan: register.plan)
        return nodes.flatMap { rows(of: $0, number: ordinals.number(of: $0)) }
    }

    private func rows(of node: Entry, number: String) -> [TableRow] {
        let lines = lines(of: node)
        return lines.enumerated().map { index, line in
            let isFirst = index == 0
            func merged(_ cell: Cell) -> [Cell] { isFirst ? [cell.merged(rows: lines.count)] : [] }
            let left =
                merged(register.name(node)) + merged(text(.location, .draftRKPD, of: node))
                + [register.indicator(line.left), figure(.draftRKPD, of: line.left)]
                + merged(money(.draftRKPD, of: node))
            let right =
                merged(rightName(node)) + merged(text(.location, .needsAnalysis, of: node))
                + [rightName(line), figure(.needsAnalysis, of: line.right)] + merged(money(.needsAnalysis, of: node))
            let note = register.cell(StatementKey(.note), of: noted(line) ?? (isFirst ? node : nil))
            return TableRow(
                register.isTotal(node) ? .total : .body, merged(Cell(number)) + left + right + [note])
        }
    }

    /// A new indicator on the right stands beside one that is only on the left.
    private func lines(of node: Entry) -> [Line] {
        var lines: [Line] = []
        var open = 0
        for indicator in register.plan.indicators(of: node) {
            let isLeft = states(.draftRKPD, indicator)
            let isRight = states(.needsAnalysis, indicator)
            if isRight, !isLeft, let free = lines[open...].firstIndex(where: { $0.right == nil }) {
                lines[free].right = indicator
            } else {
                lines.append(Line(left: isLeft || !isRight ? indicator : nil, right: isRight ? indicator : nil))
                if isLeft && isRight { open = lines.count }
            }
        }
        return lines.isEmpty ? [Line()] : lines
    }

    private func states(_ basis: StatementBasis, _ indicator: Entry) -> Bool {
        register.plan.statements[indicator.id]?.contains { $0.basis == basis } ?? false
    }

    /// What stands on both sides may be worded otherwise on the right.
    private func rightName(_ line: Line) -> Cell {
        guard let right = line.right, right.id == line.left?.id else { return register.indicator(line.right) }
        return Cell(right.reprints.first?.name ?? right.name ?? "")
    }

    /// As computed, an empty name on the right is that on the left.
    private func rightName(_ node: Entry) -> Cell {
        let name = node.reprints.first.map { $0.name ?? "" } ?? (register.isComputed ? node.name ?? "" : "")
        return register.plan.level(of: node) == .program
            ? Cell(.paragraphs([RichText(name, .strong)]), isRowHeader: true) : Cell(name, isRowHeader: true)
    }

    private func text(_ role: StatementRole, _ basis: StatementBasis, of node: Entry) -> Cell {
        register.cell(StatementKey(role, basis), of: node)
    }

    private func figure(_ basis: StatementBasis, of indicator: Entry?) -> Cell {
        register.cell(StatementKey(.target, basis, register.years.planned.map { .year($0) }), of: indicator)
    }

    private func money(_ basis: StatementBasis, of node: Entry) -> Cell {
        register.cell(StatementKey(.budget, basis, register.years.planned.map { .year($0) }), of: node)
    }

    private func noted(_ line: Line) -> Entry? {
        [line.right, line.left].compactMap { $0 }.first { register.plan.statement(StatementKey(.note), of: $0) != nil }
    }
}
