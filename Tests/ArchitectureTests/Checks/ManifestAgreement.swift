/// A target may import what `Package.swift` declares for it, no more and no less.
enum ManifestAgreement {
    /// Modules that come with the toolchain or the system.
    private static let builtIn: Set = ["Foundation", "Synchronization", "Testing"]

    static func breaches(in manifest: TextFile, lines: [String: Set<String>]) -> [Breach] {
        let declared = declared(in: manifest.text)
        return lines.sorted { $0.key < $1.key }.compactMap { target, allowed in
            let differing = allowed.subtracting(builtIn).symmetricDifference(declared[target] ?? [])
            guard !differing.isEmpty else { return nil }
            return Breach(
                manifest.path, "\(target) and the import table differ in \(differing.sorted().joined(separator: ", "))")
        }
    }

    /// The modules that each target of the sources depends on.
    private static func declared(in manifest: String) -> [String: Set<String>] {
        let products = manifest.matches(of: /let (\w+) = Target\.Dependency\.product\(name: "(\w+)"/)
        let modules = Dictionary(products.map { ($0.1, $0.2) }) { first, _ in first }
        let targets = manifest.matches(
            of: /(?:library\(|executableTarget\(\s*name:)\s*"(\w+)"(?:,\s*(?:dependencies: )?\[([^\]]*)\])?/)
        return targets.reduce(into: [:]) { result, target in
            let names = (target.2 ?? "").split { !$0.isLetter && !$0.isNumber }
            result[String(target.1)] = Set(names.map { String(modules[$0] ?? $0) })
        }
    }
}
