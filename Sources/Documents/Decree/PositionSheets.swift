import Domain

/// The sheets of a decree's attachment: one for each post that is measured, in the order of the positions.
struct PositionSheets {
    let plan: StatedPlan
    let positions: [Position]
    private let rows: [PositionID?: [Entry]]

    init(plan: StatedPlan, positions: [Position]) {
        self.plan = plan
        self.positions = positions
        rows = Dictionary(grouping: plan.document.entries) { entry in
            if case .position(let id) = entry.subject { id } else { nil }
        }
    }

    var sections: [Section] {
        positions.compactMap { position in rows[position.id].map { section(of: position, rows: $0) } }
    }

    /// What a sheet must say outside its table and this one doesn't; posts with duties and no sheet, but for the head,
    /// who has none.
    var gaps: [Hole] {
        positions.compactMap { position in
            if rows[position.id] == nil {
                let isExpected = !position.duties.isEmpty && position.kind != .seniorLeadership
                return isExpected
                    ? Hole(place: position.title, why: "jabatan ini belum mempunyai kinerja individu") : nil
            }
            return position.duties.isEmpty
                ? Hole(place: "\(position.title), TUGAS", why: "lembar ini tidak menyebut tugas jabatan") : nil
        }
    }

    private func section(of position: Position, rows: [Entry]) -> Section {
        let head = Clause("1  JABATAN", RichText(position.title))
        let lists = [
            clause("2  TUGAS", position.duties), clause("3  FUNGSI", position.functions),
        ]
        return Section(content: [
            .centered([RichText("INDIKATOR KINERJA INDIVIDU", .strong)]), .clauses([head] + lists), .table(table(rows)),
        ])
    }

    /// One sentence stands alone; several are numbered; none is a dash.
    private func clause(_ label: String, _ items: [String]) -> Clause {
        guard items.count > 1 else { return Clause(label, RichText(items.first ?? "-")) }
        return Clause(label, ItemList(.number, items.map { .init(RichText($0)) }))
    }

    private func table(_ rows: [Entry]) -> Table {
        let names = ["NO", "KINERJA", measureHeading(of: rows), "PENJELASAN/FORMULASI PENGHITUNGAN", "SUMBER DATA"]
        return Table(
            columns: [
                .init(weight: 1, alignment: .center), .init(weight: 5), .init(weight: 5), .init(weight: 6),
                .init(weight: 4),
            ],
            head: [TableRow(.header, names.map { Cell($0) })],
            body: joiningSources(rows.flatMap(tableRows), of: rows.flatMap(measured)))
    }

    private func measured(in row: Entry) -> [Entry?] {
        let indicators = plan.indicators(of: row)
        return indicators.isEmpty ? [nil] : indicators
    }

    /// A source of data that stands for the rows below it too is merged over them.
    private func joiningSources(_ rows: [TableRow], of indicators: [Entry?]) -> [TableRow] {
        var rows = rows
        var first = 0
        for index in rows.indices.dropFirst() {
            guard continuesSource(indicators[index], of: indicators[first]) else {
                first = index
                continue
            }
            rows[index].cells.removeLast()
            rows[first].cells[rows[first].cells.count - 1].rows += 1
        }
        return rows
    }

    /// Whether an indicator states no source of its own and has that of one above it.
    private func continuesSource(_ indicator: Entry?, of above: Entry?) -> Bool {
        guard let indicator, let above, let source = source(of: above), text(.dataSource, of: indicator).isEmpty else {
            return false
        }
        return source == self.source(of: indicator) && !text(.dataSource, of: above).isEmpty
    }

    private func source(of indicator: Entry) -> String? {
        indicator.indicatorID.flatMap { plan.indicators[$0]?.dataSource }
    }

    /// The third heading differs between sheets: "INDIKATOR KEGIATAN", "INDIKATOR PROGRAM".
    private func measureHeading(of rows: [Entry]) -> String {
        let usual = "INDIKATOR KEGIATAN"
        guard let table = rows.lazy.flatMap({ plan.indicators(of: $0) }).compactMap({ plan.table(of: $0) }).first
        else { return usual }
        let header = plan.document.blocks.first { $0.kind == .tableHeader && $0.table?.text == table }
        let texts = header?.text.split(separator: "|").map { $0.trimmed } ?? []
        return texts.first { $0.uppercased().hasPrefix("INDIKATOR") } ?? usual
    }

    /// A row for each indicator; number and result are merged over them.
    private func tableRows(of row: Entry) -> [TableRow] {
        let indicators = measured(in: row)
        return indicators.enumerated().map { index, indicator in
            let own = [measure(indicator), cell(.formula, of: indicator), cell(.dataSource, of: indicator)]
            guard index == 0 else { return TableRow(own) }
            let heads = [Cell(row.number ?? ""), plan.labelled(row, row.name ?? "", isRowHeader: true)]
            return TableRow(heads.map { $0.merged(rows: indicators.count) } + own)
        }
    }

    private func measure(_ indicator: Entry?) -> Cell {
        guard let indicator else { return Cell(.unfilled("", why: "kinerja ini belum mempunyai indikator")) }
        return plan.labelled(indicator, indicator.name ?? "")
    }

    private func cell(_ role: StatementRole, of indicator: Entry?) -> Cell {
        guard let indicator, let statement = plan.statement(role, of: indicator) else { return Cell("") }
        return Cell(StatedPlan.content(statement, gap: plan.gap(of: statement, at: indicator)))
    }

    private func text(_ role: StatementRole, of indicator: Entry?) -> String {
        indicator.flatMap { plan.text(role, of: $0) } ?? ""
    }
}
