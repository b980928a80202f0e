/// Whether files are pictures, told by how they are built; their pixels are not looked at.
package enum PictureFile {
    /// Chunks from the one with its sides to the one that ends it, and pixels between (PNG, third edition, 5.6).
    package static func isPNG(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return false }
        var place = 8
        var hasPixels = false
        while place + 12 <= bytes.count {
            let length = number(bytes[place..<(place + 4)])
            let name = bytes[(place + 4)..<(place + 8)]
            let (content, end) = (place + 8, place + 12 + length)
            guard end <= bytes.count else { return false }
            if place == 8 {
                guard name.elementsEqual("IHDR".utf8), length == 13, number(bytes[content..<(content + 4)]) > 0,
                    number(bytes[(content + 4)..<(content + 8)]) > 0
                else { return false }
            }
            if name.elementsEqual("IDAT".utf8) { hasPixels = true }
            if name.elementsEqual("IEND".utf8) { return hasPixels }
            place = end
        }
        return false
    }

    /// Segments, one with its sides among them, up to the pixels, and the sign that ends it (ITU-T T.81, annex B).
    package static func isJPEG(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return false }
        var place = 2
        var hasSides = false
        while place + 4 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            let length = number(bytes[(place + 2)..<(place + 4)])
            guard length >= 2, place + 2 + length <= bytes.count else { return false }
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard length >= 8, number(bytes[(place + 5)..<(place + 7)]) > 0,
                    number(bytes[(place + 7)..<(place + 9)]) > 0
                else { return false }
                hasSides = true
            case 0xDA: return hasSides && bytes[place...].firstRange(of: [0xFF, 0xD9]) != nil
            default: break
            }
            place += 2 + length
        }
        return false
    }

    /// The highest byte first.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
