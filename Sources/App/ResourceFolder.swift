import Foundation

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

    private static var candidates: [URL] {
        if let named = ProcessInfo.processInfo.environment[variable] { return [URL(filePath: named)] }
        let program = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        var above: [URL] = []
        var folder = program.deletingLastPathComponent()
        while folder.path != "/", above.count < 6 {
            above.append(folder.appending(path: "Resources"))
            folder.deleteLastPathComponent()
        }
        return above + [URL(filePath: installed)]
    }
}
