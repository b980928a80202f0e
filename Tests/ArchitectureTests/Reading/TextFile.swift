/// A file of the checkout: its path from the root, and its text.
struct TextFile: Hashable, Sendable {
    let path: String
    let text: String

    /// "Money" of "Sources/Domain/Quantities/Money.swift".
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
    }

    /// The folder below `Sources` or `Tests`; nil for a file that lies elsewhere.
    var target: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && ["Sources", "Tests"].contains(parts[0]) ? String(parts[1]) : nil
    }

    var isUnderSources: Bool { path.hasPrefix("Sources/") }
}
