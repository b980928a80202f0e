/// Tells one finding from every other: of its rule, its cause, and what it rests on.
///
/// The same fault found again has the same mark; with another figure, or about another thing, it has another one.
package struct FindingMark: Hashable, Sendable, CustomStringConvertible {
    package static let byteCount = 16

    package let bytes: [UInt8]

    /// - Parameter digest: of what the finding is, 32 bytes.
    init(digest: [UInt8]) {
        precondition(digest.count >= Self.byteCount, "a digest has 32 bytes")
        bytes = Array(digest.prefix(Self.byteCount))
    }

    /// Nil for any other number of bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads its own `text`; nil for any other.
    package init?(_ text: String) {
        guard let bytes = HexadecimalText.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }

    /// 32 hexadecimal digits.
    package var text: String { HexadecimalText.text(bytes) }

    package var description: String { text }
}
