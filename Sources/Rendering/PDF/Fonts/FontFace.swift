/// A TrueType face as far as setting tables needs it: which signs it has and how wide they are.
package struct FontFace: Sendable {
    private let unitsPerEm: Int
    /// Glyph of each sign; sparse.
    private let glyphs: [UInt32: Int]
    /// By glyph, in font units.
    private let widths: [Int]
    /// Of the first signs, for speed: thousandths of an em, 0 where the face has none.
    private let near: [Int]

    /// nil when the bytes are no whole TrueType face.
    package init?(_ bytes: [UInt8]) {
        let file = FontBytes(bytes)
        guard file.isWhole, let head = file.table("head"), let horizontal = file.table("hhea"),
            let metrics = file.table("hmtx"), let map = file.table("cmap"),
            let unitsPerEm = file.uint16(head.lowerBound + 18), unitsPerEm > 0,
            let count = file.uint16(horizontal.lowerBound + 34), count > 0,
            let glyphs = CharacterMap.glyphs(of: file, in: map)
        else { return nil }
        let widths = (0..<count).map { file.uint16(metrics.lowerBound + $0 * 4) ?? 0 }
        self.unitsPerEm = unitsPerEm
        self.glyphs = glyphs
        self.widths = widths
        near = (0..<0x250).map { scalar in
            guard let glyph = glyphs[UInt32(scalar)] else { return 0 }
            return widths[min(glyph, count - 1)] * 1000 / unitsPerEm
        }
    }

    /// Whether it can print a sign.
    package func has(_ scalar: Unicode.Scalar) -> Bool { glyphs[scalar.value] != nil }

    /// Thousandths of an em; nil where it can't print the sign.
    package func width(of scalar: Unicode.Scalar) -> Int? {
        if scalar.value < 0x250 { return has(scalar) ? near[Int(scalar.value)] : nil }
        guard let glyph = glyphs[scalar.value] else { return nil }
        return widths[min(glyph, widths.count - 1)] * 1000 / unitsPerEm
    }
}
