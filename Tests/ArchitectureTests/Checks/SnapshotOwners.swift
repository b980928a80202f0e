/// Every recorded snapshot belongs to a test file beside its folder that names it as a literal.
enum SnapshotOwners {
    static func breaches(snapshots: [String], tests: [TextFile]) -> [Breach] {
        let byPath = Dictionary(tests.map { ($0.path, $0) }) { first, _ in first }
        return snapshots.compactMap { path in
            let parts = path.split(separator: "/")
            guard let folder = parts.firstIndex(of: "__Snapshots__"), folder + 2 < parts.count else {
                return Breach(path, "lies in no folder of a test file")
            }
            let owner = (parts[..<folder] + [parts[folder + 1]]).joined(separator: "/") + ".swift"
            let name = parts[(folder + 2)...].joined(separator: "/")
            guard let test = byPath[owner] else { return Breach(path, "its test file is gone: \(owner)") }
            return test.text.contains("\"\(name)\"") ? nil : Breach(path, "\(owner) does not name it")
        }
    }
}
