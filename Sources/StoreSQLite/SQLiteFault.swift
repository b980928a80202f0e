import Application
import GRDB

/// What SQLite's errors mean to the register.
enum SQLiteFault {
    static func fault(_ error: any Error, place: String) -> StoreFault {
        if let fault = error as? StoreFault { return fault }
        if error is CancellationError { return .interrupted }
        guard let error = error as? DatabaseError else { return .failed(place: place, detail: "\(error)") }
        let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL: return .full(place: place)
        case .SQLITE_READONLY: return .readOnly(place: place)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(place: place)
        case .SQLITE_CORRUPT: return .damaged(place: place, detail: detail)
        case .SQLITE_NOTADB: return .foreign(place: place)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .unopenable(place: place, detail: detail)
        case .SQLITE_CONSTRAINT: return .contradiction(detail: detail)
        case .SQLITE_INTERRUPT: return .interrupted
        default: return .failed(place: place, detail: detail)
        }
    }
}
