/// The sides of a PNG, which stand in its first chunk.
enum PNGSize {
    private static let longest = 20_000

    /// In pixels; nil where they can't be.
    static func sides(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
        let (width, height) = (number(16), number(20))
        guard (1...longest).contains(width), (1...longest).contains(height) else { return nil }
        return (width, height)
    }
}
