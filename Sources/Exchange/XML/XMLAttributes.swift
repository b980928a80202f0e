/// Walks the attributes of a tag in order, as they stand.
struct XMLAttributes {
    /// An attribute by its local name; the bytes are valid until the scanner goes on.
    struct Attribute {
        var name: UnsafeBufferPointer<UInt8>
        var value: UnsafeBufferPointer<UInt8>
        /// `xmlns:r` declares a prefix; it is no attribute `r`.
        var isNamespace: Bool

        func isNamed(_ text: StaticString) -> Bool {
            guard !isNamespace, name.count == text.utf8CodeUnitCount else { return false }
            for index in 0..<name.count where name[index] != text.utf8Start[index] { return false }
            return true
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// - Parameter bytes: what stands in a tag behind its name.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next attribute; nil where no more are whole.
    mutating func next() -> Attribute? {
        while index < bytes.count, bytes[index] <= 32 { index += 1 }
        let first = index
        var start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "="), bytes[index] > 32 {
            if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
            index += 1
        }
        let end = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        let value = index + 1
        index = value
        while index < bytes.count, bytes[index] != quote { index += 1 }
        let last = index
        index = min(index + 1, bytes.count)
        return Attribute(
            name: UnsafeBufferPointer(rebasing: bytes[start..<end]),
            value: UnsafeBufferPointer(rebasing: bytes[value..<last]), isNamespace: isNamespace(first..<start))
    }

    private func isNamespace(_ prefix: Range<Int>) -> Bool {
        prefix.count == 6 && bytes[prefix].elementsEqual("xmlns:".utf8)
    }
}
