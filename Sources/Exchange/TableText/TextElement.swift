import Domain

/// A piece of a document, in order.
enum TextElement: Hashable, Sendable {
    /// A line of prose; `level` is set for a heading.
    case line(text: String, level: Int?, place: SourcePlace)
    case grid(Grid)

    var isGrid: Bool {
        if case .grid = self { true } else { false }
    }

    /// The text of a line; nil for a grid.
    var prose: String? {
        if case .line(let text, _, _) = self { text } else { nil }
    }
}
