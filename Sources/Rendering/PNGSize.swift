/// The sides of a PNG, which stand in its first chunk, and its resolution.
enum PNGSize {
    private static let longest = 20_000
    /// The chunk stands before those of the picture.
    private static let farthest = 4_096

    /// In pixels; nil where they can't be.
    static func sides(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
        let (width, height) = (number(16), number(20))
        guard (1...longest).contains(width), (1...longest).contains(height) else { return nil }
        return (width, height)
    }

    /// Pixels a metre, as the chunk "pHYs" says; nil where it says none.
    static func pixelsPerMetre(of bytes: [UInt8]) -> Int? {
        guard let mark = bytes.prefix(farthest).firstRange(of: Array("pHYs".utf8)), mark.upperBound + 9 <= bytes.count,
            bytes[mark.upperBound + 8] == 1
        else { return nil }
        let pixels = bytes[mark.upperBound..<(mark.upperBound + 4)].reduce(0) { $0 << 8 | Int($1) }
        return pixels > 0 ? pixels : nil
    }
}
