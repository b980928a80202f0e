/// A password as someone typed it; it is never written anywhere.
package struct Password: Sendable {
    /// Longer ones cost more to check than anyone needs.
    package static let byteLimit = 256
    package static let shortest = 10

    package let bytes: [UInt8]

    /// Nil where it is empty or too long to be looked at.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...Self.byteLimit).contains(bytes.count) else { return nil }
        self.bytes = bytes
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}
