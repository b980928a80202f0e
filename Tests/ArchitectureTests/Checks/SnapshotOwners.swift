/// Every recorded snapshot belongs to a test file beside its folder that names it as a literal, or names all documents
/// by their ids.
enum SnapshotOwners {
    /// - Parameter documents: ids of the documents of the catalogue.
    static func breaches(snapshots: [String], tests: [TextFile], documents: Set<String>) -> [Breach] {
        let byPath = Dictionary(tests.map { ($0.path, $0) }) { first, _ in first }
        return snapshots.compactMap { path in
            let parts = path.split(separator: "/")
            guard let folder = parts.firstIndex(of: "__Snapshots__"), folder + 2 < parts.count else {
                return Breach(path, "lies in no folder of a test file")
            }
            let owner = (parts[..<folder] + [parts[folder + 1]]).joined(separator: "/") + ".swift"
            let name = parts[(folder + 2)...].joined(separator: "/")
            guard let test = byPath[owner] else { return Breach(path, "its test file is gone: \(owner)") }
            if test.text.contains("\"\(name)\"") || isOfDocument(name, in: test, documents) { return nil }
            return Breach(path, "\(owner) does not name it")
        }
    }

    /// Ids of the documents that are defined: each stands in a file of its own.
    static func documents(in sources: [TextFile]) -> Set<String> {
        Set(
            sources.compactMap { source in
                guard source.path.hasPrefix("Sources/Documents/"), source.text.contains("= DocumentDefinition(") else {
                    return nil
                }
                return source.text.firstMatch(of: /DocumentDefinitionID\("([^"]+)"\)/).map { String($0.1) }
            })
    }

    /// Whether a test records it as the file of one of all documents.
    private static func isOfDocument(_ name: String, in test: TextFile, _ documents: Set<String>) -> Bool {
        guard let dot = name.lastIndex(of: "."), documents.contains(String(name[..<dot])) else { return false }
        return test.text.contains("DocumentCatalog.all") && test.text.contains("\"\\(id)\(name[dot...])\"")
    }
}
