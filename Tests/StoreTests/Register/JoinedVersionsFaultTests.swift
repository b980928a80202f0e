import Application
import TestSupport
import Testing

@testable import Store

@Suite("Versions asked for together, one of them damaged")
struct JoinedVersionsFaultTests {
    /// Every dossier is at its first revision, but for one whose row is damaged.
    private struct OneDamagedDossier: SQLDatabase, SQLConnection {
        let damaged: DossierKey
        let place = "percobaan"
        let dialect = SQLDialect.sqlite

        func read<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
        ) async throws(StoreFault) -> Value {
            // While it answers one, the others ask.
            try? await Task.sleep(for: .milliseconds(20))
            return try body(self)
        }

        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
        ) async throws(StoreFault) -> Value {
            try body(self)
        }

        func changeMark() async throws(StoreFault) -> Int { 1 }

        func execute(_ sql: String, _ values: [SQLValue]) throws(StoreFault) -> Int { 0 }

        func execute(_ sql: String, each rows: [[SQLValue]]) throws(StoreFault) {}

        func query(
            _ sql: String, _ values: [SQLValue], each: ([SQLValue]) throws(StoreFault) -> Void
        ) throws(StoreFault) {
            if values == damaged.values { throw .damagedRecord("dossier") }
            try each([.bytes(damaged.dossier.value.bytes), .integer(1)])
        }
    }

    @Test("the fault is the answer for that one alone")
    func oneFault() async throws {
        let ids = IDSource(clock: ClockPort { Timestamp(milliseconds: FixedClock.seconds * 1000) }, random: .system)
        let agency = AgencyKey(region: ids.next(), agency: ids.next())
        let keys = (0..<20).map { _ in DossierKey(agency: agency, dossier: ids.next()) }
        let versions = JoinedVersions(OneDamagedDossier(damaged: keys[10]))
        let revisions = await withTaskGroup(of: (Int, Int?).self) { group in
            for (index, key) in keys.enumerated() {
                group.addTask { (index, try? await versions.version(of: key)?.revision) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(Set(revisions.keys) == Set(keys.indices).subtracting([10]))
        #expect(revisions.values.allSatisfy { $0 == 1 })
        await #expect(throws: StoreFault.damagedRecord("dossier")) { try await versions.version(of: keys[10]) }
    }
}
