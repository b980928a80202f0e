import Application
import Synchronization
import TestSupport
import Testing

@testable import Store

@Suite("Versions kept until anything is written")
struct KeptVersionsTests {
    /// Every dossier is at the revision that the mark tells, but for one whose row is damaged.
    private final class CountedDatabase: SQLDatabase, SQLConnection {
        let damaged: DossierKey
        let place = "percobaan"
        let dialect = SQLDialect.sqlite
        let mark = Mutex(1)
        let questions = Mutex(0)

        init(damaged: DossierKey) {
            self.damaged = damaged
        }

        func read<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
        ) async throws(StoreFault) -> Value {
            questions.withLock { $0 += 1 }
            return try body(self)
        }

        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
        ) async throws(StoreFault) -> Value {
            try body(self)
        }

        func changeMark() async throws(StoreFault) -> Int { mark.withLock { $0 } }

        func execute(_ sql: String, _ values: [SQLValue]) throws(StoreFault) -> Int { 0 }

        func execute(_ sql: String, each rows: [[SQLValue]]) throws(StoreFault) {}

        func query(
            _ sql: String, _ values: [SQLValue], each: ([SQLValue]) throws(StoreFault) -> Void
        ) throws(StoreFault) {
            if values == damaged.values { throw .damagedRecord("dossier") }
            try each([.bytes(damaged.dossier.value.bytes), .integer(mark.withLock { $0 })])
        }
    }

    private let database: CountedDatabase
    private let key: DossierKey

    init() {
        let ids = IDSource(clock: ClockPort { Timestamp(milliseconds: FixedClock.seconds * 1000) }, random: .system)
        let agency = AgencyKey(region: ids.next(), agency: ids.next())
        key = DossierKey(agency: agency, dossier: ids.next())
        database = CountedDatabase(damaged: DossierKey(agency: agency, dossier: ids.next()))
    }

    @Test("the database is asked once, and again after anything was written")
    func kept() async throws {
        let versions = KeptVersions(database)
        for mark in 1...3 {
            database.mark.withLock { $0 = mark }
            for _ in 0..<5 { #expect(try await versions.version(of: key)?.revision == mark) }
            #expect(database.questions.withLock { $0 } == mark)
        }
    }

    @Test("a fault is the answer of the one dossier, and isn't kept")
    func fault() async throws {
        let versions = KeptVersions(database)
        for _ in 0..<2 {
            await #expect(throws: StoreFault.damagedRecord("dossier")) {
                try await versions.version(of: database.damaged)
            }
        }
        #expect(try await versions.version(of: key)?.revision == 1)
        #expect(database.questions.withLock { $0 } == 3)
    }
}
