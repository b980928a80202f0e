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
    /// Whether its tabs are filled with dots or lines, and where its text ends behind the last of them.
    var hasLeader = false
    var lastTab: Int?
    /// The lines of text boxes anchored in it.
    var boxes: [String] = []

    var hasChanges: Bool { hasInsertion || !deleted.isEmpty }

    /// A page that isn't known yet leaves the dots before it.
    var lines: [String] {
        var lines = written
        if hasLeader, lastTab == text.count, let last = lines.popLast() { lines.append("\(last) \(PrintedSign.page)") }
        return lines
    }

    private var written: [String] { spacedLines.map(\.squeezed) }

    /// The lines with their tabs and spaces.
    var spacedLines: [Substring] {
        InvisibleSigns.removed(from: String(decoding: text, as: UTF8.self)).split(whereSeparator: \.isNewline)
            .filter { !$0.squeezed.isEmpty }
    }
}
