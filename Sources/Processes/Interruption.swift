import Dispatch
import Foundation
import Synchronization

/// What the program has running and lying about, so that nothing is left where it is told to end.
package enum Interruption {
    private struct Unfinished {
        /// Each leads a group of its own.
        var processes: Set<Int32> = []
        var files: Set<String> = []
    }

    /// It is held until the end by what ends the program: who waits for a child then never learns that it ended.
    private static let unfinished = Mutex(Unfinished())
    private static let sources = Mutex<[any DispatchSourceSignal]>([])

    /// From now on the signals that end a program end its children and remove its passing files, too; the status is that
    /// of a program ended by the signal.
    package static func watch() {
        sources.withLock { sources in
            for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler { end(status: 128 + number) }
                source.activate()
                sources.append(source)
            }
        }
    }

    /// A file or folder that is gone when the program ends.
    package static func made(_ path: String) { unfinished.withLock { _ = $0.files.insert(path) } }

    package static func removed(_ path: String) { unfinished.withLock { _ = $0.files.remove(path) } }

    /// Starts a process that is ended with the program.
    static func start(_ process: Process) throws {
        try unfinished.withLock { unfinished in
            try process.run()
            unfinished.processes.insert(process.processIdentifier)
        }
    }

    static func ended(_ process: Process) {
        unfinished.withLock { _ = $0.processes.remove(process.processIdentifier) }
    }

    private static func end(status: Int32) {
        unfinished.withLock { unfinished in
            for process in unfinished.processes { kill(-process, SIGKILL) }
            for file in unfinished.files { try? FileManager.default.removeItem(atPath: file) }
            _exit(status)
        }
    }

    /// Whether who started the program wants it to go on, as `nohup` does.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
