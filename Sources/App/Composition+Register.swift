import Application
import Domain
import Foundation
import Store
import StoreSQLite

extension Composition {
    static let clock = ClockPort { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    /// The register a command names.
    ///
    /// - Parameter creating: makes the database and its secret where there are none.
    static func register(_ options: RegisterOptions, creating: Bool = false) async throws -> RegisterStore {
        try await saying {
            // Only a new database gets a new secret, and gets it first: one without the other would be of no use.
            if creating, !FileManager.default.fileExists(atPath: options.database) {
                _ = try options.secretFile.seal(creating: true)
            }
            let database = try database(options, creating: creating)
            let seal = try seal(options)
            return try await RegisterStore.open(database, seal: seal, clock: clock)
        }
    }

    /// The database alone, for what concerns it as a file.
    static func database(_ options: RegisterOptions, creating: Bool = false) throws(StoreFault) -> SQLiteDatabase {
        try SQLiteDatabase(path: options.database, creating: creating)
    }

    /// What seals the audit log of a register that is there.
    static func seal(_ options: RegisterOptions) throws(SecretFile.Fault) -> AuditSeal {
        try options.secretFile.seal(creating: false)
    }

    /// Runs what needs the register; says why it can't be done and ends with the status for that.
    static func saying<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let fault as StoreFault {
            Terminal.warn("selaras: \(fault.message.id)")
        } catch let fault as SecretFile.Fault {
            Terminal.warn("selaras: \(fault.message)")
        }
        throw ExitStatus.refused
    }
}
