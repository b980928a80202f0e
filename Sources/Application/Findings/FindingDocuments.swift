import Domain

/// Tells which document a finding is about.
struct FindingDocuments {
    private let documents: [String: DocumentID]

    init(_ dossier: Dossier) {
        let entries = dossier.documents.flatMap { document in document.entries.map { ($0.id.text, document.id) } }
        let own = dossier.documents.map { ($0.id.text, $0.id) }
        documents = Dictionary(own + entries) { first, _ in first }
    }

    /// By the first entry or document that the path leads through.
    func document(of path: DossierPath) -> DocumentID? {
        path.text.split(separator: "/").lazy.compactMap { documents[String($0)] }.first
    }
}
