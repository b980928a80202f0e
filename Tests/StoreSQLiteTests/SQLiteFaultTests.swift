import Application
import GRDB
import Testing

@testable import StoreSQLite

@Suite("Errors of SQLite")
struct SQLiteFaultTests {
    @Test("each error that a person can do something about has its fault")
    func codes() {
        let faults: [(ResultCode, StoreFault)] = [
            (.SQLITE_FULL, .full(place: "r")), (.SQLITE_READONLY, .readOnly(place: "r")),
            (.SQLITE_READONLY_DIRECTORY, .readOnly(place: "r")), (.SQLITE_BUSY_SNAPSHOT, .busy(place: "r")),
            (.SQLITE_LOCKED, .busy(place: "r")), (.SQLITE_CORRUPT_INDEX, .damaged(place: "r", detail: "x")),
            (.SQLITE_NOTADB, .foreign(place: "r")), (.SQLITE_CANTOPEN, .unopenable(place: "r", detail: "x")),
            (.SQLITE_CONSTRAINT_CHECK, .contradiction(detail: "x")), (.SQLITE_INTERRUPT, .interrupted),
            (.SQLITE_IOERR_WRITE, .failed(place: "r", detail: "x")),
        ]
        for (code, fault) in faults {
            #expect(SQLiteFault.fault(DatabaseError(resultCode: code, message: "x"), place: "r") == fault)
        }
    }

    @Test("our own faults stay what they are, and whoever has gone has gone")
    func others() {
        #expect(SQLiteFault.fault(StoreFault.damagedRecord("t"), place: "r") == .damagedRecord("t"))
        #expect(SQLiteFault.fault(CancellationError(), place: "r") == .interrupted)
    }
}
