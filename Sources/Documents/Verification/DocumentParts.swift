import Domain

/// Divides what is known of a dossier among the parts of its documents.
package struct DocumentParts {
    private struct Key: Hashable {
        let document: Int
        /// Position of the table; -1 for the text.
        let table: Int
    }

    private let documents: [PlanDocument]
    private let causes: CausePlaces
    /// Of each document.
    private let posts: [PostTables]

    package init(_ dossier: Dossier) {
        documents = dossier.documents
        causes = CausePlaces(dossier)
        let titles = Dictionary(dossier.positions.map { ($0.id, $0.title) }) { first, _ in first }
        posts = dossier.documents.map { PostTables($0, titles: titles) }
    }

    /// All parts in order, those without findings too.
    package func parts(of report: CheckReport) -> [DocumentPart] {
        let findings = Dictionary(grouping: report.findings) { key(of: $0) }
        let doubts = Dictionary(grouping: report.doubts) { key(at: $0.place) }
        let unread = Dictionary(grouping: report.unread) { key(at: $0.place) }
        return keys().compactMap { key in
            let part = DocumentPart(
                title: title(of: key), findings: findings[key] ?? [], doubts: doubts[key] ?? [],
                unread: unread[key] ?? [])
            let document = documents[key.document]
            let isNothing = key.table < 0 && document.blocks.isEmpty && !document.tables.isEmpty
            return isNothing && isEmpty(part) ? nil : part
        }
    }

    private func isEmpty(_ part: DocumentPart) -> Bool {
        part.findings.isEmpty && part.doubts.isEmpty && part.unread.isEmpty
    }

    private func keys() -> [Key] {
        documents.indices.flatMap { document in
            (-1..<documents[document].tables.count).map { Key(document: document, table: $0) }
        }
    }

    private func title(of key: Key) -> String {
        let document = documents[key.document]
        let prefix = documents.count > 1 ? "\(document.kind.title): " : ""
        guard key.table >= 0 else { return prefix + (document.tables.isEmpty ? "Seluruh dokumen" : "Judul dan naskah") }
        let caption = document.tables[key.table].caption?.squeezed ?? ""
        let post = posts[key.document].titles[key.table].map { " – \($0.squeezed)" } ?? ""
        if Self.isNumbered(caption) { return prefix + caption + post }
        return prefix + "Tabel \(key.table + 1)" + (caption.isEmpty ? "" : ": \(caption)") + post
    }

    /// "Tabel 3.2 Sasaran": whether a caption says itself which table it is.
    private static func isNumbered(_ caption: String) -> Bool {
        let words = caption.split(separator: " ")
        return words.count > 1 && words[0].lowercased() == "tabel" && words[1].contains(where: \.isNumber)
    }

    /// What is to be mended tells its document and, where a figure names one, its table; else its place does, which may
    /// be that of a reprint, and last the other figures beside it.
    private func key(of finding: Finding) -> Key {
        let place = finding.places.first?.source.map { key(at: $0) }
        guard let document = causes.document(of: finding.cause) else { return place ?? Key(document: 0, table: -1) }
        if causes.isText(finding.cause) { return Key(document: document, table: -1) }
        if let table = posts[document].table(of: finding.cause) { return Key(document: document, table: table) }
        if let table = causes.tableOfFigure(at: finding.cause) { return Key(document: document, table: table) }
        if let place, place.document == document, place.table >= 0 { return place }
        return Key(document: document, table: causes.table(of: finding.cause) ?? -1)
    }

    /// The last table of the file that begins at or before the place.
    private func key(at place: SourcePlace) -> Key {
        var best = Key(document: documents.firstIndex { $0.file == place.file } ?? 0, table: -1)
        for (document, source) in documents.enumerated() {
            for (table, printed) in source.tables.enumerated() {
                guard let start = printed.place, start.file == place.file, begins(start, before: place) else {
                    continue
                }
                best = Key(document: document, table: table)
            }
        }
        return best
    }

    private func begins(_ start: SourcePlace, before place: SourcePlace) -> Bool {
        switch (start.spot, place.spot) {
        case (.text(let first, _), .text(let line, _)): first <= line
        case (.sheet(let sheet, let first), .sheet(let other, let cell)):
            sheet == other && Self.row(of: first) <= Self.row(of: cell)
        case (.tableCell(let first, _, _), .tableCell(let table, _, _)): first == table
        default: false
        }
    }

    private static func row(of cell: String) -> Int { CellName(cell)?.row ?? 0 }
}
