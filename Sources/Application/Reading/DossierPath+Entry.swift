import Domain

extension DossierPath {
    /// The id of the node or the row of a post that the path leads into; nil for other paths.
    package var entry: String? {
        let parts = text.split(separator: "/")
        if parts.count > 1, parts[0] == "nodes" { return String(parts[1]) }
        if parts.count > 3, parts[0] == "positions", parts[2] == "rows" { return String(parts[3]) }
        return nil
    }
}
