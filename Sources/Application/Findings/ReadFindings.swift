/// Reads dossiers' findings with the notes on them; each is kept until its register has a newer version or more notes.
package actor ReadFindings {
    /// More are not kept in memory.
    private static let limit = 64

    private let dossiers: ReadDossier
    private let notes: FindingNotePort
    private let digest: DigestPort
    private var kept: [DossierKey: NotedDossier] = [:]

    package init(dossiers: ReadDossier, notes: FindingNotePort, digest: DigestPort) {
        self.dossiers = dossiers
        self.notes = notes
        self.digest = digest
    }

    /// Nil where there is no such dossier.
    package func run(_ key: DossierKey) async throws(ReadingFault) -> NotedDossier? {
        try await read(key, try await written(key))
    }

    private func written(_ key: DossierKey) async throws(ReadingFault) -> [FindingNote] {
        do { return try await notes.notes(key) } catch { throw .store(error) }
    }

    private func read(_ key: DossierKey, _ written: [FindingNote]) async throws(ReadingFault) -> NotedDossier? {
        guard let checked = try await dossiers.run(key) else {
            kept[key] = nil
            return nil
        }
        if let noted = kept[key], noted.checked.version == checked.version, noted.noteCount == written.count {
            return noted
        }
        let noted = NotedDossier(checked: checked, notes: written, digest: digest)
        if kept.count >= Self.limit { kept = [:] }
        kept[key] = noted
        return noted
    }
}
