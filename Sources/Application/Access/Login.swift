import Domain

/// The name one signs in with: small letters, digits, `.`, `-` and `_`, at most 64 of them.
package struct Login: Hashable, Comparable, Sendable, CustomStringConvertible {
    package static let limit = 64

    package let text: String

    /// Capital letters are taken as small ones; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let small = String(text).trimmed.lowercased()
        guard (1...Self.limit).contains(small.utf8.count), small.utf8.allSatisfy(Self.isAllowed) else { return nil }
        self.text = small
    }

    package var description: String { text }

    package static func < (left: Login, right: Login) -> Bool { left.text < right.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
