import Application
import Domain
import Exchange
import Store
import TestSupport
import Testing

@Suite("An example imported, settled, taken over and undone")
struct ImportingTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private static let author = Authorship(author: "perencana")
    private static let code = ImportCodePort(
        write: { DossierFile.write($0, as: .json) },
        read: { DossierFileReader.read(SourceFile(name: "a.json", bytes: $0)).proposals.first },
        writeTables: ImportFile.writeTables, readTables: ImportFile.readTables)

    /// The use cases over one register.
    private struct UseCases {
        let staging: StageImport
        let reviewing: ReviewImport
        let settling: SettleImport
        let taking: TakeOverImport

        init(_ fixture: RegisterFixture, reading file: SourceFile) {
            let reading = UploadReadingPort { _ in
                .success(UploadReading(outcome: ImportReader.read([file]), tables: SourceTables.all(of: file)))
            }
            staging = StageImport(
                reading: reading, source: SourcePort { _ throws(Refusal) in file }, drafts: fixture.imports, code: code,
                background: .atOnce)
            reviewing = ReviewImport(
                drafts: fixture.imports, register: fixture.register, code: code, background: .atOnce)
            settling = SettleImport(drafts: fixture.imports, reviewing: reviewing)
            taking = TakeOverImport(drafts: fixture.imports, reviewing: reviewing, code: code)
        }
    }

    @Test(
        "an open doubt stays with the dossier, a settled one doesn't; undone, the register is as before",
        arguments: Engine.allCases)
    func gresik(engine: Engine) async throws {
        let text = try Checkout.text("Examples/gresik-2020/rencana-aksi.txt")
        let example = SourceFile(name: "rencana-aksi.txt", bytes: Array(text.utf8))
        let dossier = try #require(ImportReader.read([example]).proposals.first?.dossier)
        let fixture = try await RegisterFixture(engine, in: folder, holding: dossier)
        let before = try #require(try await fixture.register.load(fixture.key))
        let agency = fixture.key.agency
        let cases = UseCases(fixture, reading: example)
        let upload = UploadedFile(name: example.name, path: "/tmp/0")
        let draft = try #require(try await cases.staging.run([upload], for: agency, by: Self.author).drafts.first)
        let review = try await cases.reviewing.run(draft, into: agency)
        #expect(review.difference.documents.map(\.isUnchanged) == [true])
        #expect(!review.draft.tables.isEmpty)
        #expect(review.openCount == 12)
        #expect(try await fixture.register.load(fixture.key) == before)

        let choice = try #require(review.notes.first { $0.kind == .accumulation })
        try await cases.settling.run(draft, choice.id, .corrected("running-total"), by: Self.author)
        await #expect(throws: ImportFault.changed(nil)) {
            try await cases.taking.run(draft, into: agency, seen: review.state.code, by: Self.author)
        }
        let seen = try await cases.reviewing.run(draft, into: agency).state
        try await cases.settling.run(draft, choice.id, nil, by: Self.author)
        let order = TakingOver(draft: draft, agency: agency, result: review.draft.settled, state: seen)
        guard case .changed(let settler?) = try await fixture.imports.takeOver(order, Self.author) else {
            Issue.record("taken over without having looked")
            return
        }
        #expect(settler.action == .settled)
        try await cases.settling.run(draft, choice.id, .corrected("running-total"), by: Self.author)
        let settled = try await cases.reviewing.run(draft, into: agency).state
        let taken = try await cases.taking.run(draft, into: agency, seen: settled.code, by: Self.author)
        #expect(taken == TakenOver(dossier: fixture.key, revision: 2))
        let after = try #require(try await fixture.register.load(fixture.key))
        #expect(after.doubts.count == 11)
        #expect(after.dossier.indicators.count { $0.accumulation == .runningTotal && !$0.accumulationIsProposed } == 1)
        #expect(after.dossier.documents == before.dossier.documents)

        _ = try await cases.taking.undo(draft, by: Self.author)
        let restored = try #require(try await fixture.register.load(fixture.key))
        #expect(restored.proposal == before.proposal)
        #expect(restored.version.revision == 3)
        #expect(try await fixture.audit.verify(agency).breaches.isEmpty)
    }
}
