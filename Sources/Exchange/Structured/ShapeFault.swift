/// A value of a structured file that is not what its place asks for.
package struct ShapeFault: Error, Hashable, Sendable {
    /// "nodes[3].indicators[0].target.kind"; empty for the whole.
    package var path: String
    /// From 1, where known.
    package var line: Int?
    /// Indonesian, without the path.
    package var reason: String

    /// One sentence: path, reason, line.
    package var sentence: String {
        (path.isEmpty ? "" : path + ": ") + reason + (line.map { " (baris \($0))" } ?? "")
    }
}
