/// One printed character with its ink and the terminal columns it takes.
struct Glyph: Hashable, Sendable {
    let character: Character
    let ink: Ink
    /// 0, 1 or 2 columns.
    let width: Int

    /// Characters that could steer a terminal or turn the reading order are replaced.
    init(_ character: Character, _ ink: Ink = .plain) {
        let scalar = character.unicodeScalars.first ?? " "
        self.ink = ink
        if (0x21..<0x7F).contains(scalar.value) {
            self.character = character
            width = 1
        } else if character.isWhitespace {
            self.character = scalar.value == 0xA0 ? "\u{A0}" : " "
            width = 1
        } else if Self.isUnprintable(scalar) {
            self.character = "\u{FFFD}"
            width = 1
        } else {
            self.character = character
            width = Self.width(of: scalar)
        }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension Array where Element == Glyph {
    init(_ text: some StringProtocol, _ ink: Ink = .plain) {
        self = text.map { Glyph($0, ink) }
    }

    /// Columns of a terminal.
    var width: Int { reduce(0) { $0 + $1.width } }

    static func spaces(_ count: Int) -> [Glyph] {
        [Glyph](repeating: Glyph(" "), count: Swift.max(0, count))
    }

    /// Filled up with spaces to a width.
    func padded(to width: Int) -> [Glyph] { self + .spaces(width - self.width) }
}
