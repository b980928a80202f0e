/// The part of a TrueType file that says which glyph prints a sign.
enum CharacterMap {
    /// The glyph of each sign the face has; nil where the file has no map that is understood.
    static func glyphs(of file: FontBytes, in table: Range<Int>) -> [UInt32: Int]? {
        guard let count = file.uint16(table.lowerBound + 2) else { return nil }
        var formats: [Int: Int] = [:]
        for index in 0..<count {
            guard let offset = file.uint32(table.lowerBound + 4 + index * 8 + 4),
                let format = file.uint16(table.lowerBound + offset)
            else { return nil }
            formats[format] = table.lowerBound + offset
        }
        if let full = formats[12] { return groups(of: file, at: full) }
        return formats[4].flatMap { segments(of: file, at: $0) }
    }

    /// Format 12: groups of signs of all planes.
    private static func groups(of file: FontBytes, at start: Int) -> [UInt32: Int]? {
        guard let count = file.uint32(start + 12) else { return nil }
        var glyphs: [UInt32: Int] = [:]
        for index in 0..<count {
            let group = start + 16 + index * 12
            guard let first = file.uint32(group), let last = file.uint32(group + 4), let glyph = file.uint32(group + 8),
                first <= last, last <= 0x10FFFF
            else { return nil }
            for scalar in first...last { glyphs[UInt32(scalar)] = glyph + scalar - first }
        }
        return glyphs
    }

    /// Format 4: segments of the first plane.
    private static func segments(of file: FontBytes, at start: Int) -> [UInt32: Int]? {
        guard let doubled = file.uint16(start + 6) else { return nil }
        var glyphs: [UInt32: Int] = [:]
        for index in 0..<(doubled / 2) {
            let end = start + 14 + index * 2
            guard let last = file.uint16(end), let first = file.uint16(end + doubled + 2),
                let delta = file.uint16(end + 2 * doubled + 2), let offset = file.uint16(end + 3 * doubled + 2),
                first <= last
            else { return nil }
            for scalar in first...last where scalar != 0xFFFF {
                guard offset > 0 else {
                    glyphs[UInt32(scalar)] = (scalar + delta) & 0xFFFF
                    continue
                }
                let place = end + 3 * doubled + 2 + offset + (scalar - first) * 2
                if let glyph = file.uint16(place), glyph > 0 { glyphs[UInt32(scalar)] = (glyph + delta) & 0xFFFF }
            }
        }
        return glyphs
    }
}
