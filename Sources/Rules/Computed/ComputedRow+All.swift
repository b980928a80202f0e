import Domain

extension ComputedRow {
    /// The rows of all documents that print results beside targets.
    static func all(in dossier: IndexedDossier) -> [ComputedRow] { dossier.documents.flatMap(all) }

    /// The rows of one document; none where each period has one figure only.
    static func all(in document: IndexedDocument) -> [ComputedRow] {
        guard document.hasSeveralTables else { return [] }
        return document.entries.indices.flatMap { all(of: document, row: $0) }
    }
}
