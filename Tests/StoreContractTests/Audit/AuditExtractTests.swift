import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Reading the audit log")
struct AuditExtractTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("the latest entries come first, a piece at a time", arguments: Engine.allCases)
    func pieces(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        for number in 1...4 { _ = try await fixture.correct(2, to: "\(number)", seen: number) }
        let first = try await fixture.audit.extract(.agency(fixture.key.agency), nil, 3)
        #expect(first.lines.map(\.entry.sequence) == [5, 4, 3])
        #expect(first.rest == 3)
        let second = try await fixture.audit.extract(.agency(fixture.key.agency), first.rest, 3)
        #expect(second.lines.map(\.entry.sequence) == [2, 1])
        #expect(second.rest == nil)
    }

    @Test("values are those of the cell", arguments: Engine.allCases)
    func readable(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "satu", seen: 1)
        _ = try await fixture.correct(2, to: "{dua", seen: 2)
        let lines = try await fixture.audit.extract(.dossier(fixture.key), nil, 10).lines
        #expect(lines.map(\.after) == ["{dua", "satu", "rencana.txt, d2"])
        #expect(lines.map(\.before) == ["satu", "tertulis", nil])
        #expect(lines[0].subject == .statement(entry: EntryID("T1.I1"), index: 2))
    }

    @Test("one statement's history leaves the others out", arguments: Engine.allCases)
    func statement(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        _ = try await fixture.correct(2, to: "satu", seen: 1)
        _ = try await fixture.correct(3, to: "lain", seen: 1)
        let lines = try await fixture.audit.extract(.statement(fixture.statement(2)), nil, 10).lines
        #expect(lines.map(\.entry.action) == [.corrected, .added])
        #expect(lines[0].after == "satu")
        #expect(try await fixture.audit.extract(.statement(fixture.statement(999)), nil, 10).lines.count == 1)
    }
}
