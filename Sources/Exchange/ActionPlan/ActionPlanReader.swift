import Domain

/// Reads an action plan (rencana aksi) of any layout from the elements of a text.
struct ActionPlanReader {
    private let elements: [TextElement]
    private let file: String
    private let assembly: SectionAssembly

    init(_ elements: [TextElement], file: String, assembly: SectionAssembly) {
        self.elements = elements
        self.file = file
        self.assembly = assembly
    }

    /// The proposal made of this one document.
    func read() -> ImportProposal {
        let head = DocumentHead(elements)
        let year = head.year ?? 0
        var builder = DossierBuilder(
            agency: Agency(name: head.agency, region: head.region), period: head.year.map { $0...$0 })
        builder.beginDocument(.actionPlan, year: head.year, file: file)
        var interpreter = SectionInterpreter(builder: builder, year: year)
        var doubts: [Doubt] = []
        var unread: [UnreadCell] = []
        var tables: [PrintedTable] = []
        for section in assembly.sections {
            let placement = SectionPlacement.place(section)
            let restored = LabelSpans.restore(placement.rows)
            if !section.continuesTable || tables.isEmpty {
                tables.append(PrintedTable(id: TableID("t\(tables.count + 1)"), caption: section.caption))
            }
            let table = tables[tables.count - 1]
            tables[tables.count - 1].rows += restored.rows.count { $0.band == nil }
            tables[tables.count - 1].place = table.place ?? section.copies[0].group.rows[0].cells.first?.place
            interpreter.read(restored.rows, table: table.id)
            doubts += placement.doubts + restored.doubts
            unread += placement.unread
        }
        unread += stray(assembly.orphans, why: "Baris tabel tanpa judul kolom di atasnya.")
        unread += stray(assembly.foreignRows, why: "Tabel ini bukan tabel rencana aksi.")
        interpreter.noteAccumulations()
        return finish(interpreter, head: head, tables: tables, doubts: doubts, unread: unread)
    }

    private func finish(
        _ interpreter: SectionInterpreter, head: DocumentHead, tables: [PrintedTable], doubts: [Doubt],
        unread: [UnreadCell]
    ) -> ImportProposal {
        var builder = interpreter.builder
        let text = DocumentText(elements, tables: tables)
        builder.edit { document in
            document.title = head.title
            document.date = text.signatures.date
            document.signatories = text.signatures.signatories
            document.tables = tables
            document.blocks = text.blocks
        }
        return ImportProposal(
            dossier: builder.build(), doubts: SourceOrder.sorted(doubts + interpreter.doubts, by: \.place),
            unread: SourceOrder.sorted(unread + interpreter.unread, by: \.place))
    }

    private func stray(_ rows: [GridRow], why: String) -> [UnreadCell] {
        rows.flatMap { row in
            row.filled.map { UnreadCell(place: $0.cell.place, raw: $0.cell.text, why: why) }
        }
    }
}
