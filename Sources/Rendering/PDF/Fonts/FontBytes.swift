/// The bytes of a TrueType file, read with bounds.
struct FontBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func uint16(_ offset: Int) -> Int? {
        guard offset >= 0, offset + 2 <= bytes.count else { return nil }
        return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
    }

    func uint32(_ offset: Int) -> Int? {
        guard let high = uint16(offset), let low = uint16(offset + 2) else { return nil }
        return high << 16 | low
    }

    /// Whether the file holds every table it lists.
    var isWhole: Bool {
        guard let count = uint16(4) else { return false }
        return (0..<count).allSatisfy { table(at: $0) != nil }
    }

    /// Where a table lies, by its tag; nil where the file has none or it is cut off.
    func table(_ tag: StaticString) -> Range<Int>? {
        guard let count = uint16(4) else { return nil }
        let name = tag.withUTF8Buffer { $0.reduce(0) { $0 << 8 | Int($1) } }
        return (0..<count).first { uint32(Self.record($0)) == name }.flatMap { table(at: $0) }
    }

    private func table(at index: Int) -> Range<Int>? {
        let record = Self.record(index)
        guard let start = uint32(record + 8), let length = uint32(record + 12), start + length <= bytes.count else {
            return nil
        }
        return start..<(start + length)
    }

    private static func record(_ index: Int) -> Int { 12 + index * 16 }
}
