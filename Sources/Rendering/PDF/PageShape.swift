import Documents

/// The size and margins of a page, in tenths of a millimetre.
struct PageShape: Hashable {
    let width: Int
    let height: Int
    let top: Int
    let right: Int
    let bottom: Int
    let left: Int

    /// For drawings that can't be read on smaller paper.
    static let large = PageShape(.a3, .landscape)

    init(_ paper: Paper, _ orientation: Section.Orientation) {
        let sides = paper.sides
        switch orientation {
        case .portrait: (width, height) = (sides.short, sides.long)
        case .landscape: (width, height) = (sides.long, sides.short)
        }
        let isUpright = orientation == .portrait
        (top, bottom) = isUpright ? (200, 200) : (180, 170)
        (left, right) = isUpright ? (250, 200) : (150, 150)
    }

    /// Of the text, in hundredths of a point.
    var textWidth: Int { Self.points(width - left - right) }
    /// Of the text, in hundredths of a point.
    var textHeight: Int { Self.points(height - top - bottom) }

    /// A picture made by the typesetter in its own size, at most as wide as the text, in hundredths of a point.
    func size(of png: [UInt8]) -> (width: Int, height: Int) {
        guard let sides = PNGSize.sides(of: png) else { return (textWidth, textWidth) }
        let width = min(sides.width * 7200 / TypstPicture.resolution, textWidth)
        return (width, width * sides.height / sides.width)
    }

    /// Where the text ends, from the top of the page, in hundredths of a point.
    var textEnd: Int { Self.points(height - bottom) }

    /// A tenth of a millimetre is 72/254 points.
    private static func points(_ tenths: Int) -> Int { tenths * 7200 / 254 }
}
