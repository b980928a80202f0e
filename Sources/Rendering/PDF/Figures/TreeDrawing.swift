/// A tree as Graphviz drew it.
struct TreeDrawing: Hashable {
    let svg: [UInt8]
    /// In points.
    let width: Int
    /// In points.
    let height: Int

    /// nil when the bytes are no drawing of Graphviz.
    init?(svg: [UInt8]) {
        let start = String(decoding: svg.prefix(4096), as: UTF8.self)
        guard let width = Self.points("<svg width=\"", in: start), let height = Self.points(" height=\"", in: start),
            width > 0, height > 0
        else { return nil }
        self.svg = svg
        self.width = width
        self.height = height
    }

    /// The file the template reads.
    static func name(tree: Int, part: Int) -> String { "figure-\(tree)-\(part).svg" }

    /// Scaled down to what a page has room for beside heading and caption, in hundredths of a point.
    func size(within shape: PageShape) -> (width: Int, height: Int) {
        let scale = scale(within: shape)
        return (width * scale / 10, height * scale / 10)
    }

    /// Whether its smallest letters can be read on a page.
    func isLegible(within shape: PageShape) -> Bool { scale(within: shape) >= Self.leastScale }

    /// Thousandths of its own size.
    private func scale(within shape: PageShape) -> Int {
        let (wide, high) = (shape.textWidth, shape.textHeight - Self.captionHeight)
        return min(1000, wide * 10 / width, high * 10 / height)
    }

    private static let leastScale = 650
    private static let captionHeight = 9000

    private static func points(_ before: String, in text: String) -> Int? {
        guard let range = text.firstRange(of: before) else { return nil }
        return Int(text[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
    }
}
