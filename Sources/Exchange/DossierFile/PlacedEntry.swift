import Domain

/// An entry as a file tells it, before its order and its identity are resolved.
final class PlacedEntry {
    /// Its subject is its own until `same` is followed.
    var entry: Entry
    /// The first entry of the same node or indicator.
    var same: EntryID?
    /// What it stands after; nil for the next of the heads.
    var after: String?
    var level: PlanLevel?
    /// Names of further objectives.
    var supports: [String] = []
    var method: MethodShape.Told?
    /// Where the file tells it, for faults found later.
    let path: String
    let line: Int?

    init(_ entry: Entry, _ trail: Trail) {
        self.entry = entry
        path = trail.path
        line = trail.line
    }

    func fault(_ key: String, _ reason: Reason) -> ShapeFault {
        ShapeFault(path: path + "." + key, line: line, reason: reason)
    }
}
