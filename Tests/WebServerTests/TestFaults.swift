import Application
import Synchronization

/// A register that fails when a test wants it to, and what was told to whoever runs the server.
final class TestFaults: Sendable {
    /// Of what reads accounts, sessions and settings.
    let reading = Mutex<StoreFault?>(nil)
    /// Of what writes sessions.
    let writing = Mutex<StoreFault?>(nil)
    private let lines = Mutex<[String]>([])

    var log: @Sendable (String) -> Void { { line in self.lines.withLock { $0.append(line) } } }
    var logged: [String] { lines.withLock { $0 } }

    func accounts(_ port: AccountPort) -> AccountPort {
        AccountPort(
            find: { login throws(StoreFault) in
                try Self.check(self.reading)
                return try await port.find(login)
            }, page: port.page, working: port.working, known: port.known, open: port.open, change: port.change,
            beginSession: { session, home, account throws(StoreFault) in
                try Self.check(self.writing)
                try await port.beginSession(session, home, account)
            },
            session: { session throws(StoreFault) in
                try Self.check(self.reading)
                return try await port.session(session)
            },
            noteUse: { session throws(StoreFault) in
                try Self.check(self.writing)
                try await port.noteUse(session)
            },
            endSession: { session throws(StoreFault) in
                try Self.check(self.writing)
                try await port.endSession(session)
            })
    }

    func settings(_ port: SettingsPort) -> SettingsPort {
        SettingsPort(
            load: { () throws(StoreFault) in
                try Self.check(self.reading)
                return try await port.load()
            }, change: port.change)
    }

    private static func check(_ fault: borrowing Mutex<StoreFault?>) throws(StoreFault) {
        if let fault = fault.withLock({ $0 }) { throw fault }
    }
}
