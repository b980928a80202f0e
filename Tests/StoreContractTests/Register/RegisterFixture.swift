import Application
import Domain
import Store
import TestSupport
import Testing

/// A register on an engine with one dossier in it.
struct RegisterFixture {
    let database: any SQLDatabase
    let register: RegisterPort
    let audit: AuditPort
    let imports: ImportDraftPort
    let revisions: RevisionPort
    let key: DossierKey
    /// As it was added.
    let version: DossierVersion

    static let author = Authorship(author: "perencana", reason: "impor pertama")

    init(_ engine: Engine, in folder: ScratchFolder, holding dossier: Dossier = SampleDossier.everything) async throws {
        database = try engine.database(in: folder)
        let store = try await RegisterStore.open(database, seal: .hmac(), clock: .fixed)
        register = store.port
        audit = store.auditPort
        imports = store.importPort
        revisions = store.revisionPort
        guard case .added(let key) = try await register.add(ImportProposal(dossier: dossier), Self.author) else {
            throw StoreFault.contradiction(detail: "not added")
        }
        self.key = key
        version = try #require(try await register.version(key))
    }

    /// The dossier at a revision.
    func at(_ revision: Int) -> DossierVersion { DossierVersion(generation: version.generation, revision: revision) }

    /// The statement of the sample's indicator.
    func statement(_ index: Int) -> StatementAddress {
        StatementAddress(dossier: key, entry: EntryID("T1.I1"), index: index)
    }

    func correct(
        _ index: Int, to text: String, seen: Int, by author: String = "verifikator"
    ) async throws -> CorrectionOutcome {
        try await register.correct(
            StatementCorrection(statement(index), value: .text(text), seen: at(seen)),
            Authorship(author: author, reason: "salah ketik"))
    }

    /// Takes a dossier over in the place of the one there was at a revision, or of none; hands back the draft.
    func takeOver(_ proposal: ImportProposal, seen: Int?) async throws -> (draft: ImportDraftKey, taken: TakenOver) {
        let upload = StagedImport(files: [], proposal: [1], tables: [2])
        let draft = try #require(try await imports.stage([upload], key.agency, Self.author).first)
        let order = TakingOver(
            draft: draft, agency: key.agency, result: proposal,
            state: ImportState(present: seen.map { .init(key: key, version: at($0)) }))
        guard case .done(let taken) = try await imports.takeOver(order, Self.author) else {
            throw StoreFault.contradiction(detail: "not taken over")
        }
        return (draft, taken)
    }

    /// How many rows of a table a revision wrote.
    func rows(of table: String, writtenBy revision: Int) async throws -> Int {
        try await database.read { connection throws(StoreFault) in
            try connection.row(
                "SELECT COUNT(*) FROM \(table) WHERE revision = $1", [.integer(revision)], of: table
            ) { row throws(StoreFault) in try row.integer() } ?? 0
        }
    }

    /// How many rows a table has.
    func rows(of table: String) async throws -> Int {
        try await database.read { connection throws(StoreFault) in
            try connection.row("SELECT COUNT(*) FROM \(table)", of: table) { row throws(StoreFault) in
                try row.integer()
            } ?? 0
        }
    }
}
