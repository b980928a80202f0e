import Dispatch
import Foundation

/// A program run to its end, or ended together with its children at a limit.
package struct ChildProcess: Sendable {
    private let executable: URL
    private let arguments: [String]
    private let folder: URL
    private let seconds: Int
    private let megabytes: Int

    /// - Parameters:
    ///   - folder: where it runs, and where what it writes is kept meanwhile.
    ///   - megabytes: that it may write.
    package init(executable: URL, arguments: [String], folder: URL, seconds: Int, megabytes: Int = 256) {
        self.executable = executable
        self.arguments = arguments
        self.folder = folder
        self.seconds = seconds
        self.megabytes = megabytes
    }

    /// What it wrote to standard output; waits for its end.
    package func output() throws(ProcessFault) -> [UInt8] {
        let files = try openFiles()
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = files.output
        process.standardError = files.errors
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        do { try Interruption.start(process) } catch {
            throw .notStarted(path: executable.path)
        }
        defer { Interruption.ended(process) }
        try watch(process, until: end)
        // It may have written the most of it since it was looked at last.
        guard written <= megabytes << 20 else { throw .outputTooLarge(megabytes: megabytes) }
        guard process.terminationReason == .exit else { throw .signalled(complaint: complaint) }
        guard process.terminationStatus == 0 else {
            throw .failed(status: process.terminationStatus, complaint: complaint)
        }
        guard let data = try? Data(contentsOf: outputFile) else { throw .noScratchFolder(path: folder.path) }
        return [UInt8](data)
    }

    private var outputFile: URL { folder.appending(path: "output") }
    private var errorFile: URL { folder.appending(path: "errors") }

    private func openFiles() throws(ProcessFault) -> (output: FileHandle, errors: FileHandle) {
        do {
            for file in [outputFile, errorFile] { try Data().write(to: file) }
            return (try FileHandle(forWritingTo: outputFile), try FileHandle(forWritingTo: errorFile))
        } catch { throw .noScratchFolder(path: folder.path) }
    }

    /// Waits for its end; a process leads a group of its own, which is ended as a whole.
    private func watch(_ process: Process, until end: DispatchSemaphore) throws(ProcessFault) {
        let deadline = DispatchTime.now() + .seconds(seconds)
        while end.wait(timeout: min(deadline, .now() + .milliseconds(200))) == .timedOut {
            let isLate = DispatchTime.now() >= deadline
            guard isLate || written > megabytes << 20 else { continue }
            kill(-process.processIdentifier, SIGKILL)
            end.wait()
            throw isLate ? .outOfTime(seconds: seconds) : .outputTooLarge(megabytes: megabytes)
        }
    }

    private var written: Int {
        [outputFile, errorFile].reduce(0) { sum, file in
            let size = try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
            return sum + (size ?? 0)
        }
    }

    /// The first lines of what it complained about.
    private var complaint: String {
        let text = String(decoding: (try? Data(contentsOf: errorFile)) ?? Data(), as: UTF8.self)
        let start = text.split(separator: "\n").prefix(8).joined(separator: "\n").prefix(1000)
        return start.isEmpty ? "tanpa penjelasan" : String(start)
    }

    /// Nothing of the user's settings changes what it does.
    private static var environment: [String: String] {
        var environment = ["LC_ALL": "C.UTF-8"]
        for name in ["PATH", "HOME", "TMPDIR"] { environment[name] = ProcessInfo.processInfo.environment[name] }
        return environment
    }
}
