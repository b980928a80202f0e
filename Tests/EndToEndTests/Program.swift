import Foundation
import TestSupport

/// The built program, run as a user or another program runs it.
enum Program {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: Data
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }

        /// The output as one JSON object.
        func object() throws -> [String: Any] {
            guard let object = try JSONSerialization.jsonObject(with: output) as? [String: Any] else {
                throw CocoaError(.coderReadCorrupt)
            }
            return object
        }

        /// The output as a JSON list of objects.
        func list() throws -> [[String: Any]] {
            guard let list = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] else {
                throw CocoaError(.coderReadCorrupt)
            }
            return list
        }
    }

    /// It lies beside the tests.
    static var url: URL {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "selaras")
    }

    /// Runs it to its end; output and errors go through files, so that neither can block it.
    static func run(_ arguments: String..., input: String = "", in folder: ScratchFolder) throws -> Run {
        try run(arguments, input: input, in: folder)
    }

    /// - Parameters:
    ///   - environment: variables that are set otherwise than here.
    ///   - program: a copy of it elsewhere.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], program: URL = url,
        in folder: ScratchFolder
    ) throws -> Run {
        let standardInput = try folder.file("standard-input", input)
        let output = try folder.file("standard-output", "")
        let errors = try folder.file("standard-error", "")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: standardInput)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try Data(contentsOf: output),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
