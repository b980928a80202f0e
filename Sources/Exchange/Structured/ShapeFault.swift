import Domain

/// A value of a structured file that is not what its place asks for.
package struct ShapeFault: Error, Hashable, Sendable {
    /// "nodes[3].indicators[0].target.kind"; empty for the whole.
    package var path: String
    /// From 1, where known.
    package var line: Int?
    /// Without the path.
    package var reason: Reason

    /// One sentence: path, reason, line.
    package var sentence: Reason {
        switch (path, line) {
        case ("", nil): reason
        case ("", let line?): Reason(.inLine, reason.written, line)
        case (_, nil): Reason(.atPath, path, reason.written)
        case (_, let line?): Reason(.atPathAndLine, path, reason.written, line)
        }
    }
}
