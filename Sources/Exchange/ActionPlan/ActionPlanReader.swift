import Domain

/// Reads an action plan (rencana aksi) of any layout from the elements of a text.
struct ActionPlanReader {
    private let text: ScannedDocument

    init(_ text: ScannedDocument) {
        self.text = text
    }

    /// Adds the document to a session: its entries and statements, its doubts and unread cells.
    func read(into session: inout ReadingSession) {
        let head = text.head
        session.builder.beginDocument(.actionPlan, year: head.year, file: text.file)
        var interpreter = SectionInterpreter(
            builder: session.builder, registry: session.registry, year: head.year ?? StatedPeriod.untold)
        var doubts: [Doubt] = []
        var unread: [UnreadCell] = []
        var tables: [PrintedTable] = []
        for section in text.assembly.sections {
            let placement = SectionPlacement.place(section)
            let restored = LabelSpans.restore(placement.rows)
            if !section.continuesTable || tables.isEmpty {
                tables.append(Self.table(section, number: tables.count + 1))
            }
            tables[tables.count - 1].rows += restored.rows.count { $0.band == nil }
            if !section.continuesTable { interpreter.close(outside: placement.levels) }
            interpreter.read(
                restored.rows, table: tables[tables.count - 1].id, lost: placement.unread + restored.unread)
            doubts += placement.doubts + restored.doubts
            unread += placement.unread + restored.unread
        }
        unread += stray(text.assembly.orphans, why: Reason(.rowWithoutHeadings))
        unread += stray(text.assembly.foreignRows, why: Reason(.foreignTable, "rencana aksi"))
        interpreter.noteAccumulations()
        session.note(doubts: doubts + interpreter.doubts, unread: unread + interpreter.unread)
        session.builder = interpreter.builder
        session.registry = interpreter.registry
        session.registry.endDocument()
        finish(&session.builder, tables: tables)
    }

    private static func table(_ section: PlanSection, number: Int) -> PrintedTable {
        let place = section.copies[0].group.rows[0].cells.first?.place
        return PrintedTable(id: TableID("t\(number)"), caption: section.caption, place: place)
    }

    private func finish(_ builder: inout DossierBuilder, tables: [PrintedTable]) {
        let head = text.head
        let body = DocumentText(text.elements, tables: tables)
        builder.edit { document in
            head.name(&document)
            document.date = body.signatures.date
            document.signatories = body.signatures.signatories
            document.tables = tables
            document.blocks = body.blocks
        }
    }

    private func stray(_ rows: [GridRow], why: Reason) -> [UnreadCell] {
        rows.flatMap { row in
            row.filled.map { UnreadCell($0.cell, why: why) }
        }
    }
}
