import Domain

/// The sheets of a decree's attachment: one for each post that is measured, in the order of the positions.
struct PositionSheets {
    let plan: StatedPlan
    let positions: [Position]
    /// What follows from the register; nil for sheets as stated.
    private let computed: ComputedMeasures?
    private let rows: [PositionID?: [Entry]]
    /// Whether the source states a target of an indicator.
    private let statesTargets: Bool

    init(plan: StatedPlan, positions: [Position], computed: ComputedMeasures?) {
        self.plan = plan
        self.positions = positions
        self.computed = computed
        rows = Dictionary(grouping: plan.document.entries) { entry in
            if case .position(let id) = entry.subject { id } else { nil }
        }
        statesTargets = plan.document.entries.contains { entry in
            guard entry.indicatorID != nil else { return false }
            return plan.statement(.target, of: entry, in: .year).map { !MissingMarks.isMissing($0.value.raw) } ?? false
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
            .centered([RichText("INDIKATOR KINERJA INDIVIDU", .strong)]), .clauses([head] + lists),
            .table(table(rows, of: position)),
        ])
    }

    /// One sentence stands alone; several are numbered; none is a dash.
    private func clause(_ label: String, _ items: [String]) -> Clause {
        guard items.count > 1 else { return Clause(label, RichText(items.first ?? "-")) }
        return Clause(label, ItemList(.number, items.map { .init(RichText($0)) }))
    }

    private func table(_ rows: [Entry], of position: Position) -> Table {
        let usual = computed == nil ? Self.usualHeading : Self.measureHeading(of: position)
        let measure = statedHeading(of: rows) ?? usual
        let target = hasTargets ? ["TARGET"] : []
        let names = ["NO", "KINERJA", measure] + target + ["PENJELASAN/FORMULASI PENGHITUNGAN", "SUMBER DATA"]
        let body = rows.enumerated().flatMap { tableRows(of: $1, ordinal: $0 + 1) }
        var sheet = Table(
            columns: [.init(weight: 1, alignment: .center), .init(weight: 5), .init(weight: 5)]
                + target.map { _ in .init(weight: 3, alignment: .center) } + [.init(weight: 6), .init(weight: 4)],
            head: [TableRow(.header, names.map { Cell($0) })],
            body: joiningSources(body, of: rows.flatMap(measured)))
        sheet.label = "Indikator kinerja individu: \(position.title)"
        return sheet
    }

    /// The form has no column for targets; where the source or, computed, the register has some, they stand behind their
    /// indicators.
    private var hasTargets: Bool { computed?.hasTargets ?? statesTargets }

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
    private func statedHeading(of rows: [Entry]) -> String? {
        guard let table = rows.lazy.flatMap({ plan.indicators(of: $0) }).compactMap({ plan.table(of: $0) }).first
        else { return nil }
        let header = plan.document.blocks.first { $0.kind == .tableHeader && $0.table?.text == table }
        let texts = header?.text.split(separator: "|").map { $0.trimmed } ?? []
        return texts.first { $0.uppercased().hasPrefix("INDIKATOR") }
    }

    private static let usualHeading = "INDIKATOR KEGIATAN"

    /// The same where none is stated, by what a post answers for: heads of divisions for programs, all below them for activities.
    private static func measureHeading(of position: Position) -> String {
        switch position.kind {
        case .seniorLeadership: "INDIKATOR SASARAN"
        case .administrator: "INDIKATOR PROGRAM"
        case .supervisor, .executor, .functional, nil: usualHeading
        }
    }

    /// A row for each indicator; number and result are merged over them.
    private func tableRows(of row: Entry, ordinal: Int) -> [TableRow] {
        let indicators = measured(in: row)
        let number = computed == nil ? row.number ?? "" : "\(ordinal)"
        return indicators.enumerated().map { index, indicator in
            let own = figures(of: indicator)
            guard index == 0 else { return TableRow(own) }
            let heads = [Cell(number), plan.labelled(row, row.name ?? "", isRowHeader: true)]
            return TableRow(heads.map { $0.merged(rows: indicators.count) } + own)
        }
    }

    /// The indicator and what is said of it, the source of data last.
    private func figures(of indicator: Entry?) -> [Cell] {
        guard let computed else {
            return [measure(indicator)] + (hasTargets ? [plan.measuredTarget(of: indicator, in: .year)] : [])
                + [cell(.formula, of: indicator), cell(.dataSource, of: indicator)]
        }
        return [measure(indicator)] + (hasTargets ? [computed.target(of: indicator)] : [])
            + [computed.formula(of: indicator), computed.dataSource(of: indicator)]
    }

    private func measure(_ indicator: Entry?) -> Cell {
        guard let indicator else {
            let why = "kinerja ini belum mempunyai indikator"
            return Cell(computed == nil ? .unfilled("", why: why) : .missing(why))
        }
        return plan.labelled(indicator, indicator.name ?? "")
    }

    private func cell(_ role: StatementRole, of indicator: Entry?) -> Cell {
        guard let indicator else { return Cell("") }
        guard let statement = plan.statement(role, of: indicator) else { return defined(role, of: indicator) }
        return Cell(StatedPlan.content(statement, gap: plan.gap(of: statement, at: indicator)))
    }

    /// What the source says of an indicator itself, where it states nothing for its cell; a hole where it says nothing.
    private func defined(_ role: StatementRole, of indicator: Entry) -> Cell {
        let method = indicator.indicatorID.flatMap { plan.indicators[$0] }
        let text =
            role == .formula
            ? method?.formula.flatMap { $0.raw.trimmed.isEmpty ? $0.formula?.printed : $0.raw } : method?.dataSource
        guard let text, !text.trimmed.isEmpty else {
            return Cell(.unfilled("", why: StatedPlan.unstated))
        }
        return Cell(text)
    }

    private func text(_ role: StatementRole, of indicator: Entry?) -> String {
        indicator.flatMap { plan.text(role, of: $0) } ?? ""
    }
}
