import Domain

/// A piece of a table text, in order.
enum TextElement: Hashable, Sendable {
    /// A line of prose; `level` is set for a Markdown heading.
    case line(text: String, level: Int?, place: SourcePlace)
    case grid(Grid)
}
