/// A name that sorts by the moment it was made: 48 bits of Unix milliseconds, then randomness (RFC 9562, version 7).
package struct UUIDv7: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds, version, 12 random bits.
    let high: UInt64
    /// Variant, 62 random bits.
    let low: UInt64

    package static let byteCount = 16

    /// - Parameter random: of which the bits that version and variant take are left out.
    package init(at moment: Timestamp, random: (UInt64, UInt64)) {
        high = UInt64(truncatingIfNeeded: moment.milliseconds) << 16 | 0x7000 | random.0 & 0x0FFF
        low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// Nil for anything but sixteen bytes of a version 7.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        let halves = bytes.enumerated().reduce(into: (high: UInt64(0), low: UInt64(0))) { halves, next in
            if next.offset < 8 {
                halves.high = halves.high << 8 | UInt64(next.element)
            } else {
                halves.low = halves.low << 8 | UInt64(next.element)
            }
        }
        guard halves.high >> 12 & 0xF == 7, halves.low >> 62 == 2 else { return nil }
        (high, low) = halves
    }

    /// Reads "0193524e-8a31-7c40-9d0e-2f1a5b6c7d8e", without regard to case.
    package init?(_ text: some StringProtocol) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = Array(groups.joined().utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            Self.value(of: digits[index]).flatMap { first in
                Self.value(of: digits[index + 1]).map { first << 4 | $0 }
            }
        }
        self.init(bytes: bytes)
    }

    package var bytes: [UInt8] {
        [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * UInt64($0))) }
        }
    }

    package var text: String {
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
