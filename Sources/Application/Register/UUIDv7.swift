/// A name that sorts by the moment it was made: 48 bits of Unix milliseconds, then randomness (RFC 9562, version 7).
package struct UUIDv7: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds, version, 12 random bits.
    let high: UInt64
    /// Variant, 62 random bits.
    let low: UInt64

    package static let byteCount = 16
    private static let textLength = 36
    private static let digitsOfHalf = 16

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
        self.init(halves)
    }

    /// Reads "0193524e-8a31-7c40-9d0e-2f1a5b6c7d8e", without regard to case.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let halves = text.withUTF8({ Self.halves(of: $0) }) else { return nil }
        self.init(halves)
    }

    private static func halves(of text: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
        guard text.count == textLength else { return nil }
        var digits = 0
        var halves = (high: UInt64(0), low: UInt64(0))
        for index in text.indices {
            if endsGroup(index) {
                guard text[index] == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let value = HexadecimalText.value(of: text[index]) else { return nil }
            if digits < digitsOfHalf {
                halves.high = halves.high << 4 | UInt64(value)
            } else {
                halves.low = halves.low << 4 | UInt64(value)
            }
            digits += 1
        }
        return halves
    }

    private init?(_ halves: (high: UInt64, low: UInt64)) {
        guard halves.high >> 12 & 0xF == 7, halves.low >> 62 == 2 else { return nil }
        (high, low) = halves
    }

    package var bytes: [UInt8] {
        [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * UInt64($0))) }
        }
    }

    package var text: String {
        String(unsafeUninitializedCapacity: Self.textLength) { text in
            var digits = 0
            for index in 0..<Self.textLength {
                if Self.endsGroup(index) {
                    text[index] = UInt8(ascii: "-")
                } else {
                    let half = digits < Self.digitsOfHalf ? high : low
                    text[index] = HexadecimalText.digit(half >> (60 - 4 * UInt64(digits % Self.digitsOfHalf)))
                    digits += 1
                }
            }
            return Self.textLength
        }
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }

    /// Whether a hyphen stands there.
    private static func endsGroup(_ index: Int) -> Bool { index == 8 || index == 13 || index == 18 || index == 23 }
}
