import Foundation
import Processes

/// The folder of reference data: named by `SELARAS_RESOURCES`, beside the program, in a checkout, or installed.
enum ResourceFolder {
    private static let variable = "SELARAS_RESOURCES"
    private static let installed = "/usr/share/selaras"

    /// The bytes of a file; nil where no folder holds it.
    static func bytes(of path: String) -> [UInt8]? {
        for folder in candidates {
            if let data = try? Data(contentsOf: folder.appending(path: path)) { return Array(data) }
        }
        return nil
    }

    /// The folder of the example agencies, inside or beside that of the reference data; nil where there is none.
    static var examples: String? {
        let folders = candidates.flatMap { [$0, $0.deletingLastPathComponent()] }
        return folders.map { $0.appending(path: "Examples").path }.first { FileManager.default.fileExists(atPath: $0) }
    }

    private static var candidates: [URL] {
        if let named = ProcessInfo.processInfo.environment[variable] { return [URL(filePath: named)] }
        let above = RunningProgram.foldersAbove.map { $0.appending(path: "Resources") }
        return above + [URL(filePath: installed)]
    }
}
