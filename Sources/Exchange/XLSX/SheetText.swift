import Domain

/// A text of a workbook, cleaned once for all cells that share it.
struct SheetText: Hashable, Sendable {
    /// On one line, without doubled spaces.
    let text: String
    /// Its lines, where it has several; empty otherwise.
    let lines: [String]

    /// Reads the bytes of a cell, control characters written as "_x000D_".
    init(bytes: [UInt8]) {
        if Self.isSimple(bytes) {
            self.init(simple: String(decoding: bytes, as: UTF8.self))
        } else {
            self.init(InvisibleSigns.removed(from: SharedStrings.unescaped(bytes)))
        }
    }

    private init(simple text: String) {
        self.text = text
        lines = []
    }

    private init(_ raw: String) {
        let parts = raw.split(whereSeparator: \.isNewline).map(\.squeezed).filter { !$0.isEmpty }
        text = parts.joined(separator: " ")
        lines = parts.count > 1 ? parts : []
    }

    /// Whether a text is free of anything that cleaning would change.
    private static func isSimple(_ text: [UInt8]) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text {
            let isPlain = byte < 0x80 && byte >= 32 && byte != UInt8(ascii: "_")
            if !isPlain || byte == 32 && previous == 32 { return false }
            previous = byte
        }
        return previous != 32 || text.isEmpty
    }
}
