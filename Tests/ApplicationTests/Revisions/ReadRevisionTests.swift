import Documents
import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Reading earlier revisions")
struct ReadRevisionTests {
    /// A register of one dossier with three revisions, each made a second after the one before.
    private final class Register: Sendable {
        let loads = Mutex(0)
        /// Told of each question for the current version.
        let versions = AsyncStream<Void>.makeStream()
        static let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
        static let key = DossierKey(
            agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))
        static let latest = 3

        static func version(_ revision: Int) -> DossierVersion {
            DossierVersion(generation: RegisterID(id), revision: revision)
        }

        static func moment(_ revision: Int) -> Timestamp { Timestamp(milliseconds: Int64(revision) * 1000) }

        var register: RegisterPort {
            RegisterPort(
                agencies: { () throws(StoreFault) in [] },
                addAgency: { _, _ throws(StoreFault) in nil }, add: { _, _ throws(StoreFault) in .nameless },
                load: { _ throws(StoreFault) in nil },
                version: { key throws(StoreFault) in
                    self.versions.continuation.yield()
                    return key == Self.key ? Self.version(Self.latest) : nil
                },
                correct: { _, _ throws(StoreFault) in .gone })
        }

        var port: RevisionPort {
            RevisionPort(
                readable: { key throws(StoreFault) in key == Self.key ? 1...Self.latest : nil },
                load: { key, revision throws(StoreFault) in
                    self.loads.withLock { $0 += 1 }
                    guard key == Self.key, (1...Self.latest).contains(revision) else { return nil }
                    return StoredRevision(
                        stored: StoredDossier(
                            key: key, version: Self.version(revision), dossier: Self.dossier(revision)),
                        entry: Self.entry(revision),
                        end: revision < Self.latest ? Self.moment(revision + 1) : nil)
                })
        }

        private static func dossier(_ revision: Int) -> Dossier {
            var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
            plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
            let program = plan.addNode(.program, name: "Program")
            plan.target(plan.addIndicator(of: program, name: "Jumlah SK"), "\(revision)00 SK", year: 2025)
            return plan.build()
        }

        private static func entry(_ revision: Int) -> AuditEntry {
            AuditEntry(
                sequence: revision, moment: moment(revision), authorship: Authorship(author: "a"), action: .corrected,
                dossier: key.dossier, revision: revision, record: "dossier", before: nil, after: nil)
        }

        /// A note made while each revision was the current one.
        var notes: FindingNotePort {
            FindingNotePort { _ in
                (1...Self.latest).compactMap { revision in
                    FindingMark(bytes: [UInt8](repeating: UInt8(revision), count: 16)).map { mark in
                        FindingNote(
                            subject: FindingSubject(mark: mark, rule: "a.b", cause: DossierPath(text: "x")),
                            act: .reopened, authorship: Authorship(author: "a"),
                            moment: Timestamp(milliseconds: Int64(revision) * 1000 + 500))
                    }
                }
            } add: { _, _, _, _, _ in
                .gone
            }
        }

        func reading(_ background: BackgroundPort = .atOnce) -> ReadRevision {
            ReadRevision(
                register: register, port: port, notes: notes,
                digest: DigestPort { _ in [UInt8](repeating: 0, count: 32) },
                background: background)
        }
    }

    @Test("an earlier revision is loaded and checked once, with the notes there were then")
    func earlier() async throws {
        let register = Register()
        let reading = register.reading()
        for _ in 0..<3 {
            let read = try #require(try await reading.run(Register.key, 2))
            #expect(read.number == 2)
            #expect(read.entry?.revision == 2)
            #expect(read.noted.noteCount == 2)
            #expect(read.noted.checked.report.dossier.documents[0].statements[0].value.raw == "200 SK")
        }
        #expect(register.loads.withLock { $0 } == 1)
    }

    @Test("an earlier revision that several ask for at once is loaded once", .timeLimit(.minutes(60)))
    func together() async throws {
        let register = Register()
        let background = BackgroundPort { work in
            Task {
                var asked = register.versions.stream.makeAsyncIterator()
                for _ in 0..<10 { await asked.next() }
                work()
            }
            return true
        }
        let reading = register.reading(background)
        let numbers = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<10 { group.addTask { try await reading.run(Register.key, 2)?.number } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(numbers == Array(repeating: 2, count: 10))
        #expect(register.loads.withLock { $0 } == 1)
    }

    @Test("the current revision is no earlier one, and what there never was is nothing", arguments: [-1, 0, 3, 4])
    func none(revision: Int) async throws {
        #expect(try await Register().reading().run(Register.key, revision) == nil)
    }

    @Test("two revisions are compared, the current one too, either way")
    func compares() async throws {
        let reading = Register().reading()
        for (from, to, shift) in [(1, 3, 200), (3, 2, -100)] {
            let comparison = try #require(try await reading.compare(Register.key, from, to))
            let change = try #require(comparison.difference.documents[0].values.first)
            #expect([change.before?.id, change.after?.id] == ["\(from)00 SK", "\(to)00 SK"])
            guard case .number(let number, _) = change.shift else {
                Issue.record("no number")
                continue
            }
            #expect("\(number)" == "\(shift)")
        }
        #expect(try await reading.compare(Register.key, 0, 3) == nil)
        #expect(try await reading.compare(Register.key, 1, 4) == nil)
    }

    @Test("the matrix of two revisions names them; of the same twice it lacks what to show")
    func matrix() async throws {
        let reading = Register().reading()
        let matrix = try #require(try await reading.matrix(Register.key, 1, 2, in: .western))
        #expect(matrix.lacking == nil)
        #expect(matrix.titleLines.contains("Semula: revisi 1, 1 Januari 1970"))
        #expect(matrix.sections.count == 1)
        #expect(try #require(try await reading.compare(Register.key, 1, 2)).hasMatrix)
        #expect(try #require(try await reading.matrix(Register.key, 2, 2, in: .western)).lacking != nil)
        let same = try #require(try await reading.compare(Register.key, 2, 2))
        #expect(!same.hasMatrix)
        #expect(try await reading.matrix(Register.key, 1, 4, in: .western) == nil)
    }

    @Test("without room for the work that is said")
    func overloaded() async {
        let reading = Register().reading(BackgroundPort { _ in false })
        await #expect(throws: ReadingFault.overloaded) { try await reading.run(Register.key, 1) }
        await #expect(throws: ReadingFault.overloaded) { try await reading.compare(Register.key, 1, 2) }
    }
}
