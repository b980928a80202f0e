import Foundation
import TestSupport
import Testing

/// `selaras serve` on a free port, as long as the value lives.
final class ServedProgram {
    let address: URL
    private let process = Process()

    /// Its files for a while go into the folder, too.
    init(_ arguments: [String], in folder: ScratchFolder) async throws {
        let errors = try folder.file("serve-errors", "")
        process.executableURL = Program.url
        process.arguments = ["serve", "--port", "0"] + arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.url.path]) { $1 }
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        var address: URL?
        while address == nil, process.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            let told = String(decoding: try folder.bytes("serve-errors"), as: UTF8.self)
            guard let end = told.firstIndex(of: "\n") else { continue }
            let line = told[..<end]
            address = line.firstRange(of: "http://").flatMap { URL(string: String(line[$0.lowerBound...])) }
            guard address != nil else { break }
        }
        self.address = try #require(address)
    }

    deinit { process.terminate() }

    /// Tells it to end; the status it ended with.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
