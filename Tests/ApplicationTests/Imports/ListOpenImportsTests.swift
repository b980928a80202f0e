import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Drafts that were not taken over")
struct ListOpenImportsTests {
    /// The list of a fixture's drafts; how often one was loaded is counted.
    private func list(
        _ lines: [ImportDraftLine], loads: @escaping @Sendable () -> Void = {}, fault: StoreFault? = nil,
        background: BackgroundPort = .atOnce
    ) -> ListOpenImports {
        let fixture = ImportFixture()
        let drafts = fixture.drafts
        let port = ImportDraftPort(
            stage: drafts.stage, list: { _ in lines },
            load: { key throws(StoreFault) in
                loads()
                if let fault { throw fault }
                return try await drafts.load(key)
            }, file: drafts.file, settle: drafts.settle, confirm: drafts.confirm, discard: drafts.discard,
            takeOver: drafts.takeOver, undo: drafts.undo)
        return ListOpenImports(
            drafts: port,
            reviewing: ReviewImport(
                drafts: port, register: fixture.register, code: fixture.code, background: background))
    }

    private func line(settled: Int = 0, taken: Bool = false, known: Bool = true) -> ImportDraftLine {
        let other = ImportDraftKey(
            agency: ImportFixture.agency, draft: ImportDraftID(UUIDv7(at: Timestamp(milliseconds: 9), random: (1, 1))))
        return ImportDraftLine(
            key: known ? ImportFixture.key : other, author: "a", moment: Timestamp(milliseconds: 0), files: [],
            taken: taken ? TakenOver(dossier: ImportFixture.dossier, revision: 1) : nil, settledCount: settled)
    }

    @Test("each with what is left to settle; those taken over are left out")
    func questions() async throws {
        let all = ImportSample.proposal.doubts.count + ImportSample.proposal.unread.count
        #expect(all > 1)
        #expect(try await list([line()]).run(ImportFixture.agency, limit: 9).map(\.questions) == [all])
        #expect(try await list([line(settled: all)]).run(ImportFixture.agency, limit: 9).map(\.questions) == [0])
        #expect(try await list([line(taken: true)]).run(ImportFixture.agency, limit: 9).isEmpty)
    }

    @Test("one that can't be read is listed without a number")
    func unreadable() async throws {
        #expect(try await list([line(known: false)]).run(ImportFixture.agency, limit: 9).map(\.questions) == [nil])
    }

    @Test("a draft is read once")
    func once() async throws {
        let loads = Counter()
        let open = list([line()], loads: { loads.add() })
        for _ in 1...3 { _ = try await open.run(ImportFixture.agency, limit: 9) }
        #expect(loads.value == 1)
    }

    @Test("one that can't be read is tried once; a database that doesn't answer is told of")
    func faults() async throws {
        let loads = Counter()
        let damaged = list([line()], loads: { loads.add() }, fault: .damagedRecord("import_draft.proposal"))
        for _ in 1...3 {
            #expect(try await damaged.run(ImportFixture.agency, limit: 9).map(\.questions) == [nil])
        }
        #expect(loads.value == 1)
        let busy = list([line()], fault: .busy(place: "x"))
        await #expect(throws: ReadingFault.store(.busy(place: "x"))) {
            try await busy.run(ImportFixture.agency, limit: 9)
        }
    }

    @Test("where there is no thread to read one, it is listed without a number, and read the next time")
    func overloaded() async throws {
        let attempts = Counter()
        let background = BackgroundPort { body in
            attempts.add()
            guard attempts.value > 1 else { return false }
            body()
            return true
        }
        let open = list([line()], background: background)
        #expect(try await open.run(ImportFixture.agency, limit: 9).map(\.questions) == [nil])
        #expect(try await open.run(ImportFixture.agency, limit: 9).first?.questions != nil)
    }

    @Test("no more are read than are asked for")
    func limit() async throws {
        let loads = Counter()
        let open = list([line(), line(known: false)], loads: { loads.add() })
        #expect(try await open.run(ImportFixture.agency, limit: 1).count == 1)
        #expect(loads.value == 1)
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }
}
