import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Importing step by step")
struct ImportUseCaseTests {
    private let author = ImportFixture.author

    private func staging(
        _ fixture: ImportFixture, _ result: Result<UploadReading, UploadFault>, background: BackgroundPort = .atOnce
    ) -> StageImport {
        StageImport(
            reading: UploadReadingPort { _ in result },
            source: SourcePort { path throws(Refusal) in SourceFile(name: path, bytes: [7]) },
            drafts: fixture.drafts, code: fixture.code, background: background)
    }

    @Test("what was read is staged with its files; two of one name are told apart")
    func stages() async throws {
        let fixture = ImportFixture()
        let uploads = ["a.txt", "a.txt"].map { UploadedFile(name: $0, path: "/tmp/\($0)") }
        let reading = UploadReading(
            outcome: ImportOutcome(
                proposals: [ImportSample.proposal],
                refused: [Refusal(file: "b", code: .empty, reason: Reason(written: "kosong"))]),
            tables: [])
        let result = try await staging(fixture, .success(reading)).run(uploads, for: ImportFixture.agency, by: author)
        #expect(result.drafts == [ImportFixture.key])
        #expect(result.refused.map(\.file) == ["b"])
        let staged = fixture.staged.withLock { $0 }
        #expect(staged.map { $0.files.map(\.name) } == [["a.txt", "(2) a.txt"]])
    }

    @Test("of files that can't be read, or a reader that breaks down, nothing is kept")
    func refuses() async throws {
        let fixture = ImportFixture()
        let refused = UploadReading(
            outcome: ImportOutcome(refused: [Refusal(file: "a", code: .binary, reason: Reason(written: "biner"))]),
            tables: [])
        let result = try await staging(fixture, .success(refused)).run([], for: ImportFixture.agency, by: author)
        #expect(result.drafts.isEmpty)
        #expect(result.refused.count == 1)
        await #expect(throws: ImportFault.upload(.brokeDown)) {
            try await staging(fixture, .failure(.brokeDown)).run([], for: ImportFixture.agency, by: author)
        }
        let read = UploadReading(outcome: ImportOutcome(proposals: [ImportSample.proposal]), tables: [])
        let full = staging(fixture, .success(read), background: BackgroundPort { _ in false })
        await #expect(throws: ImportFault.overloaded) {
            try await full.run([], for: ImportFixture.agency, by: author)
        }
        #expect(fixture.staged.withLock { $0.isEmpty })
    }

    @Test("what was sent is read in the background; where it can't be read any more nothing is kept")
    func readsInBackground() async throws {
        let fixture = ImportFixture()
        let read = UploadReading(outcome: ImportOutcome(proposals: [ImportSample.proposal]), tables: [])
        let isUnderway = Mutex(false)
        let seen = Mutex<[Bool]>([])
        let staging = StageImport(
            reading: UploadReadingPort { _ in .success(read) },
            source: SourcePort { path throws(Refusal) in
                seen.withLock { $0.append(isUnderway.withLock { $0 }) }
                throw Refusal(file: path, code: .unreadableFile, reason: Reason(written: "rusak"))
            }, drafts: fixture.drafts, code: fixture.code,
            background: BackgroundPort { body in
                isUnderway.withLock { $0 = true }
                body()
                isUnderway.withLock { $0 = false }
                return true
            })
        await #expect(throws: ImportFault.upload(.unavailable("rusak"))) {
            try await staging.run(
                [UploadedFile(name: "a.txt", path: "/tmp/0")], for: ImportFixture.agency, by: author)
        }
        #expect(seen.withLock { $0 } == [true])
        #expect(fixture.staged.withLock { $0.isEmpty })
    }

    @Test("a decision that doesn't fit what it is about is refused and not kept")
    func settles() async throws {
        let fixture = ImportFixture()
        let settling = SettleImport(drafts: fixture.drafts, reviewing: fixture.reviewing)
        let figure = FigureAddress(entry: EntryID("fremd"), role: .target, period: nil)
        let wrong: [(ImportNoteID, Settlement.Decision)] = [
            (.doubt(0), .corrected(" ")), (.doubt(0), .corrected(String(repeating: "x", count: 4001))),
            (.doubt(0), .corrected("a\u{0}")), (.doubt(1), .corrected("kumulatif")), (.doubt(3), .corrected("5")),
            (.unread(0), .placed("5", figure)), (.unread(0), .corrected("5")),
        ]
        for (note, decision) in wrong {
            await #expect(throws: ImportFault.unreadable(note)) {
                try await settling.run(ImportFixture.key, note, decision, by: author)
            }
        }
        await #expect(throws: ImportFault.gone) {
            try await settling.run(ImportFixture.key, .doubt(99), .confirmed, by: author)
        }
        #expect(fixture.settlements.withLock { $0.isEmpty })
        try await settling.run(ImportFixture.key, .doubt(0), .corrected("2,5"), by: author)
        try await settling.confirmAll(ImportFixture.key, by: author)
        #expect(fixture.settlements.withLock { $0.count } == 5)
        #expect(fixture.settlements.withLock { $0[.doubt(0)]?.decision } == .corrected("2,5"))
    }

    @Test("the review tells what is open, what would change, and when the document is of another agency")
    func reviews() async throws {
        let review = try await ImportFixture().reviewing.run(ImportFixture.key, into: ImportFixture.agency)
        #expect(review.openCount == 5)
        #expect(review.state.present == nil)
        #expect(!review.namesAnother)
        #expect(review.difference.documents.map(\.state) == [.added])
    }

    @Test("taken over, the result stands for the documents it replaces, and the others keep what is open of them")
    func takesOver() async throws {
        var other = ImportSample.proposal
        other.dossier.documents = []
        var plan = DossierBuilder(agency: other.dossier.agency, period: 2020...2020)
        plan.beginDocument(.performanceAgreement, year: 2020, file: "pk.txt")
        _ = plan.addNode(.program, name: "Program Mutasi")
        let open = Doubt(
            kind: .joined, place: SourcePlace(file: "pk.txt", line: 1), raw: "", read: "", why: Reason(written: ""))
        let present = ImportFixture.stored(ImportProposal(dossier: plan.build(), doubts: [open]), revision: 7)
        let fixture = ImportFixture(present: present)
        let taking = TakeOverImport(drafts: fixture.drafts, reviewing: fixture.reviewing, code: fixture.code)
        let seen = try await fixture.reviewing.run(ImportFixture.key, into: ImportFixture.agency).state
        let earlier = ImportState(
            present: .init(
                key: present.key, version: .init(generation: present.version.generation, revision: 6)))
        let settled = ImportState(present: seen.present, settlementCount: 1, lastSettled: Timestamp(milliseconds: 0))
        for other in [earlier, settled, ImportState(present: nil)] {
            await #expect(throws: ImportFault.changed(nil)) {
                try await taking.run(ImportFixture.key, into: ImportFixture.agency, seen: other.code, by: author)
            }
        }
        _ = try await taking.run(ImportFixture.key, into: ImportFixture.agency, seen: seen.code, by: author)
        let order = try #require(fixture.orders.withLock { $0.first })
        #expect(order.result.dossier.documents.map(\.kind) == [.performanceAgreement, .actionPlan])
        #expect(order.result.doubts.map(\.place.file) == ["pk.txt"] + Array(repeating: ImportSample.file, count: 4))
        #expect(order.state == seen)
        #expect(fixture.orders.withLock { $0.count } == 1)
    }

    @Test("what was taken over can be neither settled nor taken over again, and undoing it tells who was quicker")
    func taken() async throws {
        let fixture = ImportFixture(before: [1])
        let taking = TakeOverImport(drafts: fixture.drafts, reviewing: fixture.reviewing, code: fixture.code)
        let settling = SettleImport(drafts: fixture.drafts, reviewing: fixture.reviewing)
        await #expect(throws: ImportFault.gone) {
            try await settling.run(ImportFixture.key, .doubt(0), .confirmed, by: author)
        }
        await #expect(throws: ImportFault.changed(nil)) { try await taking.undo(ImportFixture.key, by: author) }
    }
}
