import Documents
import Markup

/// The letterhead of a Word file: lines in the middle, the emblem beside them, a double rule below both.
struct DOCXLetterhead {
    private let letterhead: Letterhead

    /// Of the emblem, in millimetres.
    private static let emblemHeight = 22
    /// Between the emblem and the lines, in twentieths of a point.
    private static let gap = 113

    init(_ letterhead: Letterhead) {
        self.letterhead = letterhead
    }

    func write(_ pictures: inout DOCXPictures, _ w: inout MarkupWriter) {
        let lines = letterhead.lines
        let names = lines.count - letterhead.address.count
        let room = letterhead.emblem == nil ? 0 : Self.room(besides: names, letterhead.address.count)
        if let emblem = letterhead.emblem {
            w.paragraph(.spacer, properties: { Self.exact(room / 2, &$0) }) {
                pictures.write(emblem, height: Self.emblemHeight, floats: true, &$0)
            }
        }
        let beside = letterhead.emblem.map { pictures.width(of: $0, height: Self.emblemHeight) + Self.gap } ?? 0
        for (index, line) in lines.enumerated() {
            w.paragraph(index < names ? .government : .address) { w in
                if index == lines.count - 1, room == 0 { Self.doubleRule(&w) }
                if beside > 0 { w.void("w:ind", .number("w:left", beside)) }
            } content: {
                $0.run(line)
            }
        }
        if room > 0 { w.emptyParagraph(.spacer, properties: { Self.doubleRule(height: room - room / 2, &$0) }) }
    }

    /// By what an emblem is taller than the lines beside it, in twentieths of a point.
    private static func room(besides names: Int, _ address: Int) -> Int {
        let emblem = emblemHeight * 1_440 * 10 / 254
        return max(40, emblem - names * 300 - address * 220)
    }

    private static func exact(_ height: Int, _ w: inout MarkupWriter) {
        w.void("w:spacing", .number("w:line", height), .fixed("w:lineRule", "exact"))
    }

    /// - Parameter height: of its paragraph, where that is empty.
    private static func doubleRule(height: Int? = nil, _ w: inout MarkupWriter) {
        w.element("w:pBdr") { w in
            w.void(
                "w:bottom", .fixed("w:val", "double"), .number("w:sz", 8), .number("w:space", 6),
                .fixed("w:color", "000000"))
        }
        guard let height else { return w.void("w:spacing", .number("w:after", 240)) }
        w.void("w:spacing", .number("w:after", 240), .number("w:line", height), .fixed("w:lineRule", "exact"))
    }
}
