import Domain

/// A paragraph as it is printed, its changes accepted.
struct WordParagraph: Hashable, Sendable {
    /// Bytes of its text; line feeds part its lines.
    var text: [UInt8] = []
    var style: String?
    var numbering: WordNumbering.Reference?
    var outline: Int?
    /// What tracked changes took away, and whether they added something.
    var deleted: [UInt8] = []
    var hasInsertion = false
    /// Whether the mark at its end is deleted, so that the next paragraph goes on with it.
    var joinsNext = false
    /// The lines of text boxes anchored in it.
    var boxes: [String] = []

    var hasChanges: Bool { hasInsertion || !deleted.isEmpty }

    var lines: [String] {
        String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).map(\.squeezed).filter { !$0.isEmpty }
    }
}
