extension String {
    /// Without control characters and what is no character at all; line ends and tabs become other text.
    func replacingControls(lineEnd: Character, tab: Character) -> String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else {
            return self
        }
        var result = ""
        result.reserveCapacity(utf8.count)
        for character in self {
            if character.isNewline {
                result.append(lineEnd)
            } else if character == "\t" {
                result.append(tab)
            } else if !Self.isControl(character) {
                result.append(character)
            }
        }
        return result
    }

    private static func isControl(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return scalar.properties.generalCategory == .control || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
    }
}
