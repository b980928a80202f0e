/// A word or a single mark of a source.
struct Token: Hashable, Sendable {
    let text: String
    /// Counted from 1.
    let line: Int

    /// Whether it can be a name.
    var isWord: Bool { text.utf8.first.map(SwiftLexer.isWordByte) ?? false }
}
