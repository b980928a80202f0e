import Dispatch
import Foundation
import Rendering

/// A program run to its end, or ended together with its children at a limit.
struct ChildProcess {
    /// As the user knows it.
    let name: String
    let executable: URL
    let arguments: [String]
    /// Where it runs, and where what it writes is kept meanwhile.
    let folder: URL
    let seconds: Int
    /// Of an end that is a fault of the program itself, as a signal is; nil for none.
    var breakdownStatus: Int32?

    /// No document of the field comes near it.
    private static let megabytes = 256

    /// What it wrote to standard output.
    func output() throws(PrintingFault) -> [UInt8] {
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
        do { try process.run() } catch {
            throw .missingProgram(name, remedy: "\(executable.path) tidak dapat dijalankan")
        }
        try watch(process, until: end)
        guard process.terminationReason == .exit, process.terminationStatus != breakdownStatus else {
            throw .brokeDown(name, message: complaint)
        }
        guard process.terminationStatus == 0 else { throw .failed(name, message: complaint) }
        guard let data = try? Data(contentsOf: outputFile) else { throw .noScratchFolder(folder.path) }
        return [UInt8](data)
    }

    private var outputFile: URL { folder.appending(path: "output") }
    private var errorFile: URL { folder.appending(path: "errors") }

    private func openFiles() throws(PrintingFault) -> (output: FileHandle, errors: FileHandle) {
        do {
            for file in [outputFile, errorFile] { try Data().write(to: file) }
            return (try FileHandle(forWritingTo: outputFile), try FileHandle(forWritingTo: errorFile))
        } catch { throw .noScratchFolder(folder.path) }
    }

    /// Waits for its end; a process leads a group of its own, which is ended as a whole.
    private func watch(_ process: Process, until end: DispatchSemaphore) throws(PrintingFault) {
        let deadline = DispatchTime.now() + .seconds(seconds)
        while end.wait(timeout: min(deadline, .now() + .milliseconds(200))) == .timedOut {
            let isLate = DispatchTime.now() >= deadline
            guard isLate || written > Self.megabytes << 20 else { continue }
            kill(-process.processIdentifier, SIGKILL)
            end.wait()
            throw isLate ? .outOfTime(name, seconds: seconds) : .outputTooLarge(name, megabytes: Self.megabytes)
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

    /// Nothing of the user's settings changes what is printed.
    private static var environment: [String: String] {
        var environment = ["LC_ALL": "C.UTF-8"]
        for name in ["PATH", "HOME", "TMPDIR"] { environment[name] = ProcessInfo.processInfo.environment[name] }
        return environment
    }
}
