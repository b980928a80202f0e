import FoundationEssentials
import TestSupport

/// The checkout's own files, read once.
enum SourceTree {
    /// Everything of the project that is text, snapshots included.
    static let texts: [TextFile] = folders.flatMap(files) + rootFiles

    /// The Swift sources and tests.
    static let swift: [SwiftFile] = texts.filter { $0.path.hasSuffix(".swift") && $0.target != nil }.map {
        SwiftFile($0)
    }

    /// The product's sources.
    static var sources: [SwiftFile] { swift.filter(\.file.isUnderSources) }

    /// A file by its path; empty where there is none.
    static func text(_ path: String) -> TextFile {
        texts.first { $0.path == path } ?? TextFile(path: path, text: "")
    }

    /// The paths of all recorded snapshots, text or not.
    static let snapshots: [String] = {
        let paths = subpaths(of: "Tests").filter { $0.contains("/__Snapshots__/") }
        let folders = Set(paths.map { String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.endIndex)) })
        return paths.filter { !folders.contains($0) }
    }()

    private static let folders = ["Sources", "Tests", "Scripts", ".ci", "Docs", "Examples", "Resources"]

    private static func files(in folder: String) -> [TextFile] {
        subpaths(of: folder).compactMap(read)
    }

    private static func subpaths(of folder: String) -> [String] {
        let found = try? FileManager.default.subpathsOfDirectory(atPath: Checkout.root.appending(path: folder).path)
        return (found ?? []).sorted().map { "\(folder)/\($0)" }
    }

    private static var rootFiles: [TextFile] {
        let found = try? FileManager.default.contentsOfDirectory(atPath: Checkout.root.path)
        return (found ?? []).sorted().filter { !$0.hasPrefix("selaras-") }.compactMap(read)
    }

    private static func read(_ path: String) -> TextFile? {
        (try? Checkout.text(path)).map { TextFile(path: path, text: $0) }
    }
}
