import Foundation

/// Where programs that Selaras calls are installed.
enum InstalledProgram {
    /// A program of this name on the search path.
    static func onPath(_ name: String) -> URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }.first(where: isThere)
    }

    /// Python with the Typst module, as `Scripts/setup` installs it: above the program in the build folder, or installed.
    static var pythonWithTypst: URL? {
        let below = "tools/typst/bin/python3"
        var folder = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        for _ in 0..<5 where folder.path != "/" {
            folder.deleteLastPathComponent()
            let python = folder.appending(path: below)
            if isThere(python) { return python }
        }
        let installed = URL(filePath: "/usr/lib/selaras").appending(path: below)
        return isThere(installed) ? installed : nil
    }

    private static func isThere(_ program: URL) -> Bool {
        FileManager.default.isExecutableFile(atPath: program.path)
    }
}
