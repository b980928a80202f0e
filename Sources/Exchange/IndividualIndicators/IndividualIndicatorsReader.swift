import Domain

/// Reads individual indicators (IKI): the decree around them, and the sheet of each post.
struct IndividualIndicatorsReader {
    private let text: ScannedDocument
    private let year: Int
    private var decree = DecreeText()
    private var posts = PostSheets()
    private var tables: SheetTables
    private var doubts: [Doubt] = []
    /// The last line that could be the title of a post.
    private var candidate: (title: String, place: SourcePlace)?
    private var columnTitle: NormalizedName?
    /// Whether sheets name their posts behind a label.
    private var hasLabels = false

    init(_ text: ScannedDocument, builder: DossierBuilder) {
        self.text = text
        year = text.head.year ?? StatedPeriod.untold
        let interpreter = SheetInterpreter(
            builder: builder, naming: .results, kind: .individualIndicators, year: text.head.year ?? StatedPeriod.untold
        )
        tables = SheetTables(interpreter) {
            $0.hasIndicator && ($0.hasLabel || $0.has(.formula) || $0.has(.dataSource))
        }
    }

    /// Adds the document to a session: its posts, entries and statements, its doubts and unread cells.
    static func read(_ text: ScannedDocument, into session: inout ReadingSession) {
        session.builder.beginDocument(.individualIndicators, year: text.head.year, file: text.file)
        var reader = IndividualIndicatorsReader(text, builder: session.builder)
        for element in SheetElement.elements(of: text.elements) { reader.take(element) }
        reader.finish(&session)
    }

    private mutating func take(_ element: SheetElement) {
        switch element {
        case .line(let text, _, let place): take(text, at: place)
        case .header(let group, let width): take(group, width: width)
        case .row(let row, let opensGrid): take(row, opensGrid: opensGrid)
        }
    }

    private mutating func take(_ line: String, at place: SourcePlace) {
        switch posts.take(line, at: place) {
        case .opens(let title): begin(title, at: place)
        case .known: candidate = nil
        case .foreign:
            tables.line(line)
            guard !decree.take(line, at: place) else { return }
            if PostTitle.leads(line), line.count <= 120 { candidate = (line.squeezed, place) }
        }
    }

    /// Adds the post whose sheet begins.
    private mutating func begin(_ title: String, at place: SourcePlace) {
        let id = tables.interpreter.builder.addPosition(title, place: place)
        hasLabels = true
        posts.identify(id)
        tables.interpreter.begin(id)
        tables.interpreter.end()
        tables.breakOff()
        candidate = nil
    }

    private mutating func take(_ group: HeaderGroup, width: Int) {
        posts.close()
        decree.close()
        if !hasLabels, candidate != nil { tables.breakOff() }
        guard tables.header(group, width: width) else { return }
        columnTitle = nil
        guard !hasLabels, tables.plan?.first(.position) == nil, let candidate else { return }
        posts.open(title: candidate.title, at: candidate.place)
        let id = tables.interpreter.builder.addPosition(candidate.title, place: candidate.place)
        posts.identify(id)
        tables.interpreter.begin(id)
        doubts.append(
            Doubt(
                kind: .column, place: candidate.place, raw: candidate.title, read: candidate.title,
                why: Reason(.postForTable)))
        self.candidate = nil
    }

    private mutating func take(_ row: GridRow, opensGrid: Bool) {
        guard let plan = tables.plan else { return takeField(row) }
        if let field = FieldRow(row), field.namesPost {
            takeField(row)
        } else if let column = plan.first(.position) {
            takePost(column, of: plan, row: row, opensGrid: opensGrid)
        } else if tables.interpreter.position == nil {
            tables.leave(row, why: Reason(.tableWithoutPost))
        } else {
            tables.row(row, opensGrid: opensGrid)
        }
    }

    /// A row outside a table of indicators: a field of a sheet's head.
    private mutating func takeField(_ row: GridRow) {
        guard let field = FieldRow(row) else { return }
        switch posts.take(field.text, at: field.place, isLine: false) {
        case .opens(let title): begin(title, at: field.place)
        case .known: break
        case .foreign: return tables.leave(row)
        }
        for line in field.further { _ = posts.take(line, at: field.place, isLine: false) }
    }

    /// A row of one table for all posts, their titles in a column.
    private mutating func takePost(_ column: Int, of plan: SheetPlan, row: GridRow, opensGrid: Bool) {
        var taken: Set<Int> = [column]
        if column > 0, plan.columns[column - 1].role == .ordinal { taken.insert(column - 1) }
        let cell = row.cell(plan.columns[column].index)
        if let cell, !MissingMarks.isMissing(cell.text), columnTitle != NormalizedName(cell.text) {
            let title = LeadingMark(cell.text).name
            columnTitle = NormalizedName(cell.text)
            posts.open(title: title, at: cell.place)
            let id = tables.interpreter.builder.addPosition(title, place: cell.place)
            posts.identify(id)
            tables.interpreter.begin(id)
        }
        for (index, told) in plan.columns.enumerated() {
            let kind: SheetField.Kind? =
                told.role == .duties ? .duties : told.role == .functions ? .functions : nil
            guard let kind, let cell = row.cell(told.index), !cell.isEmpty, posts.current != nil else { continue }
            taken.insert(index)
            for line in cell.lines.count > 1 ? cell.lines : [cell.text] { posts.take(line, as: kind, at: cell.place) }
        }
        guard tables.interpreter.position != nil else {
            return tables.leave(row, why: Reason(.rowWithoutPost))
        }
        tables.row(row, opensGrid: opensGrid, taken: taken)
    }

    // MARK: - The end

    private func finish(_ session: inout ReadingSession) {
        var builder = tables.interpreter.builder
        let tree = PostTree(posts.sheets.map(\.post))
        for sheet in posts.sheets {
            builder.editPosition(sheet.post.id) { position in
                position.title = sheet.post.title
                position.kind = PostTitle(sheet.post.title).kind
                position.parent = tree.parents[position.id]
                position.duties = sheet.duties.items
                position.functions = sheet.functions.items
            }
        }
        let doubts = doubts + posts.doubts + tree.doubts + tables.interpreter.doubts
        session.note(doubts: doubts, unread: tables.foreign + tables.interpreter.unread)
        var parts = decree.parts
        parts.merge(posts.parts)
        SheetEnding(text.elements, head: text.head, tables: tables.tables, parts: parts, decree: decree)
            .write(to: &builder)
        session.builder = builder
    }
}
