import Foundation
import Processes

/// Where programs that Selaras calls are installed.
enum InstalledProgram {
    /// A program of this name on the search path.
    static func onPath(_ name: String) -> URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }.first(where: isThere)
    }

    /// Python with the Typst module, as `Scripts/setup` installs it: above the program in the build folder, or installed.
    static var pythonWithTypst: URL? {
        let folders = RunningProgram.foldersAbove + [URL(filePath: "/usr/lib/selaras")]
        return folders.map { $0.appending(path: "tools/typst/bin/python3") }.first(where: isThere)
    }

    private static func isThere(_ program: URL) -> Bool {
        FileManager.default.isExecutableFile(atPath: program.path)
    }
}
