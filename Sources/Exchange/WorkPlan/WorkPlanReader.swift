import Domain

/// Reads a work plan (Renja) of any layout: its tables, its text, and what the text says of the figures.
struct WorkPlanReader {
    private let text: ScannedDocument
    private let year: Int?
    private let tables: WorkPlanTables

    /// - Parameter text: a text whose titles tell the planned year; without one the years of its headings stand alone.
    init(_ text: ScannedDocument) {
        self.text = text
        year = text.head.year ?? PlannedYear.told(by: text.elements)
        tables = WorkPlanTables(text.elements, year: year)
    }

    /// Whether a table is printed that only a work plan has.
    var isTelling: Bool { tables.tables.contains { $0.form.isTelling } }

    var hasTables: Bool { !tables.tables.isEmpty }

    /// Adds the document to a session: its entries and statements, its text, its doubts and unread cells.
    func read(into session: inout ReadingSession) {
        let first = tables.tables.map { TableDrafting.draft($0, agency: text.head.agency, known: WorkPlanKnowledge()) }
        let known = WorkPlanKnowledge(first, elements: text.elements)
        let drafts = tables.tables.map { TableDrafting.draft($0, agency: text.head.agency, known: known) }
        session.builder.beginDocument(.workPlan, year: year, file: text.file)
        var entries = WorkPlanEntries(
            builder: session.builder, registry: session.registry, style: PrintedStyle(drafts))
        for draft in drafts { entries.write(draft) }
        session.builder = entries.builder
        session.registry = entries.registry
        session.registry.endDocument()
        session.note(doubts: drafts.flatMap(\.doubts) + entries.doubts, unread: drafts.flatMap(\.unread) + foreign)
        finish(&session.builder, drafts: drafts, nodes: entries.written)
    }

    private var foreign: [UnreadCell] {
        tables.foreign.flatMap { row in
            row.filled.map { UnreadCell($0.cell, why: Reason(.foreignTable, "Renja")) }
        }
    }

    private func finish(_ builder: inout DossierBuilder, drafts: [TableDraft], nodes: [WrittenNode]) {
        let head = text.head
        let printed = drafts.map { draft in
            PrintedTable(id: draft.table.id, caption: draft.table.caption, rows: draft.rows, place: draft.table.place)
        }
        let body = WorkPlanText(text.elements, tables: tables)
        builder.edit { document in
            head.name(&document)
            document.date = body.signatures.date
            document.signatories = body.signatures.signatories
            document.tables = printed
            document.blocks = body.blocks
        }
        guard let document = builder.dossier.documents.last?.id else { return }
        let told = WorkPlanClaims(body.blocks, nodes: nodes, document: document, year: year)
        for claim in told.claims { builder.add(claim) }
    }
}
