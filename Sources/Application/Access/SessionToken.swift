/// What a browser shows to be known again: 256 bits that nobody can guess, kept nowhere but in its cookie.
package struct SessionToken: Hashable, Sendable {
    private static let byteCount = 32

    package let bytes: [UInt8]

    package init(random: RandomPort) {
        bytes = (0..<Self.byteCount / 8).flatMap { _ in
            let word = random.next()
            return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
    }

    /// Reads its own `text`; nil for any other.
    package init?(_ text: String) {
        guard let bytes = HexadecimalText.bytes(text), bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// 64 hexadecimal digits.
    package var text: String { HexadecimalText.text(bytes) }
}
