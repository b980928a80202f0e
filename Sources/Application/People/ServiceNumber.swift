/// The number of a civil servant (NIP): 18 digits.
package struct ServiceNumber: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// With or without blanks between its parts; nil for anything else.
    package init?(_ text: String) {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.utf8.count == 18, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        self.text = digits
    }

    package var description: String { text }

    /// In its parts, as it is printed: birth date, appointment, sex, serial.
    package var printed: String {
        let digits = Array(text)
        let parts = [0..<8, 8..<14, 14..<15, 15..<18].map { String(digits[$0]) }
        return parts.joined(separator: " ")
    }
}
