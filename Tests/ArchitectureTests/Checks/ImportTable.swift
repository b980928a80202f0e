/// Who may import whom: a target's imports are those of its line, and no other.
enum ImportTable {
    /// What each target may import beside the standard library.
    static let lines: [String: Set<String>] = [
        "Domain": [],
        "Regulation": ["Domain"],
        "Rules": ["Domain", "Regulation"],
        "Markup": [],
        "Documents": ["Domain", "Regulation"],
        "Rendering": ["Domain", "Documents", "Markup", "CXLSXWriter", "CLibZip", "Synchronization"],
        "Exchange": ["Domain", "Yams", "CLibZip"],
        "Application": ["Domain", "Regulation", "Rules", "Documents", "Synchronization"],
        "Processes": ["Foundation"],
        "Printing": ["Domain", "Rendering", "Processes", "Foundation"],
        "Multipart": [],
        "Store": ["Domain", "Application", "Synchronization"],
        "StoreSQLite": ["Application", "Store", "GRDB", "Foundation"],
        "WebUI": ["Domain", "Documents", "Application", "Markup"],
        "WebServer": [
            "Domain", "Documents", "Application", "WebUI", "Multipart", "CISAL", "CZLib", "Hummingbird",
            "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOHTTPTypes", "Logging", "Synchronization",
        ],
        "App": [
            "WebServer", "Domain", "Rules", "Documents", "Rendering", "Printing", "Processes", "Exchange",
            "Application", "Store", "StoreSQLite", "CArgon2", "ArgumentParser", "Crypto", "Foundation",
        ],
        "Bench": [
            "CLibZip", "Domain", "Rules", "Documents", "Rendering", "Printing", "Processes", "Exchange", "Application",
            "Store", "StoreSQLite", "ArgumentParser", "Crypto", "Foundation",
        ],
        "Fuzz": ["Domain", "Exchange", "Multipart"],
        "TestSupport": ["Domain", "Testing"],
    ]

    /// Everyone may use these.
    static let everywhere: Set = ["FoundationEssentials"]

    /// Operating system modules, for the targets that reach outside.
    static let system: Set = ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.filter(\.file.isUnderSources).flatMap { source -> [Breach] in
            guard let target = source.file.target, let line = lines[target] else {
                return [Breach(source.path, "lies in no target of the import table")]
            }
            let reachesOutside = line.contains("Foundation") || target == "Fuzz"
            let allowed = line.union(everywhere).union(reachesOutside ? system : [])
            return source.imports.filter { !allowed.contains($0.module) }.map {
                Breach(source.path, line: $0.line, "\(target) may not import \($0.module)")
            }
        }
    }
}
