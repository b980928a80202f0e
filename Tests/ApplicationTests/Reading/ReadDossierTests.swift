import Documents
import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Reading dossiers of the register")
struct ReadDossierTests {
    /// A register of one dossier whose revision can be raised.
    private final class Register: Sendable {
        let revision = Mutex(1)
        let loads = Mutex(0)
        /// Told of each question for its version.
        let versions = AsyncStream<Void>.makeStream()
        static let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
        static let key = DossierKey(
            agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))

        var port: RegisterPort {
            RegisterPort(
                agencies: { () throws(StoreFault) in [] },
                addAgency: { _, _ throws(StoreFault) in nil }, add: { _, _ throws(StoreFault) in .nameless },
                load: { key throws(StoreFault) in
                    self.loads.withLock { $0 += 1 }
                    return key == Self.key
                        ? StoredDossier(
                            key: key, version: self.version, dossier: Dossier(agency: Agency(name: "Badan")))
                        : nil
                },
                version: { key throws(StoreFault) in
                    self.versions.continuation.yield()
                    return key == Self.key ? self.version : nil
                },
                correct: { _, _ throws(StoreFault) in .gone })
        }

        private var version: DossierVersion {
            DossierVersion(generation: RegisterID(Self.id), revision: revision.withLock { $0 })
        }
    }

    @Test("a dossier is loaded and checked once for each of its versions")
    func keeps() async throws {
        let register = Register()
        let reading = ReadDossier(register: register.port, background: .atOnce)
        for _ in 0..<3 { #expect(try await reading.run(Register.key)?.version.revision == 1) }
        #expect(register.loads.withLock { $0 } == 1)
        register.revision.withLock { $0 = 2 }
        #expect(try await reading.run(Register.key)?.version.revision == 2)
        #expect(register.loads.withLock { $0 } == 2)
    }

    @Test("a dossier that many ask for at once is loaded and checked once", .timeLimit(.minutes(60)))
    func together() async throws {
        let register = Register()
        let background = BackgroundPort { work in
            Task {
                var asked = register.versions.stream.makeAsyncIterator()
                for _ in 0..<20 { await asked.next() }
                work()
            }
            return true
        }
        let reading = ReadDossier(register: register.port, background: background)
        let revisions = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<20 { group.addTask { try await reading.run(Register.key)?.version.revision } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(revisions == Array(repeating: 1, count: 20))
        #expect(register.loads.withLock { $0 } == 1)
    }

    @Test("one that isn't there is nil")
    func missing() async throws {
        let other = DossierKey(
            agency: Register.key.agency, dossier: DossierID(UUIDv7(at: Timestamp(milliseconds: 9), random: (0, 0))))
        #expect(try await ReadDossier(register: Register().port, background: .atOnce).run(other) == nil)
    }

    @Test("without room for the check that is said")
    func overloaded() async {
        let reading = ReadDossier(register: Register().port, background: BackgroundPort { _ in false })
        await #expect(throws: ReadingFault.overloaded) { try await reading.run(Register.key) }
    }
}
