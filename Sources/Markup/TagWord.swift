/// A start or end tag without attributes in one word of eight bytes, the first the lowest.
struct TagWord {
    enum Kind {
        case start
        case end
    }

    let word: UInt64
    /// How many of the bytes are the tag; the others are 0.
    let length: Int

    /// Nil for a longer one.
    init?(_ kind: Kind, of name: StaticString) {
        let before: StaticString = kind == .start ? "<" : "</"
        length = before.utf8CodeUnitCount + name.utf8CodeUnitCount + 1
        guard length <= 8 else { return nil }
        var word: UInt64 = 0
        var place: UInt64 = 0
        for piece in [before, name, ">"] {
            for byte in UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount) {
                word |= UInt64(byte) << place
                place += 8
            }
        }
        self.word = word
    }
}
