import Domain

/// A text of a workbook, cleaned once for all cells that share it.
struct SheetText: Hashable, Sendable {
    /// On one line, without doubled spaces.
    let text: String
    /// Its lines, where it has several; empty otherwise.
    let lines: [String]

    init(_ raw: String) {
        guard !Self.isSimple(raw) else {
            text = raw
            lines = []
            return
        }
        let parts = raw.split(whereSeparator: \.isNewline).map(\.squeezed).filter { !$0.isEmpty }
        text = parts.joined(separator: " ")
        lines = parts.count > 1 ? parts : []
    }

    /// Whether a text is free of anything that cleaning would change.
    private static func isSimple(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            if byte >= 0x80 || byte < 32 || byte == 32 && previous == 32 { return false }
            previous = byte
        }
        return previous != 32 || text.isEmpty
    }
}
