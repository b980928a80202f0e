import Foundation
import Processes

/// `selaras serve` as a process of its own.
final class ServedRegister {
    let address: String
    private let process: Process

    /// - Parameters:
    ///   - resources: another folder of reference data than the program's own.
    ///   - cache: bytes of page contents that are kept; nil for the usual.
    init(database: String, resources: String? = nil, cache: Int? = nil) throws {
        process = Process()
        process.executableURL = RunningProgram.file.deletingLastPathComponent().appending(path: "selaras")
        process.arguments =
            ["serve", "--database", "sqlite:\(database)", "--port", "0"]
            + (cache.map { ["--page-cache", "\($0)"] } ?? [])
        if let resources {
            process.environment = ProcessInfo.processInfo.environment.merging(["SELARAS_RESOURCES": resources]) { $1 }
        }
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        var told = ""
        while case let chunk = pipe.fileHandleForReading.availableData, !chunk.isEmpty {
            told += String(decoding: chunk, as: UTF8.self)
            if let start = told.firstRange(of: "http://"), told.hasSuffix("\n") {
                address = String(told[start.lowerBound...].prefix { !$0.isWhitespace })
                return
            }
        }
        throw LoadGenerator.Fault.failed("selaras serve: \(told)")
    }

    /// Resident megabytes now.
    var memory: Double? {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1024 }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
