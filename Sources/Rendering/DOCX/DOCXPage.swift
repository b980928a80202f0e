import Documents
import Markup

/// The page of a part of a Word file: paper, orientation and margins, in twentieths of a point.
struct DOCXPage: Hashable {
    let paper: Paper
    let orientation: Section.Orientation
    let width: Int
    let height: Int
    let margin: Int
    /// Whether its pages are counted from 1: those after a cover, and those that are numbered otherwise.
    var restartsNumbers: Bool
    /// nil for "Halaman 2 dari 9".
    let numbers: Section.PageNumbers?

    init(
        _ paper: Paper, _ orientation: Section.Orientation, numbers: Section.PageNumbers? = nil,
        restartsNumbers: Bool = false
    ) {
        self.paper = paper
        self.restartsNumbers = restartsNumbers
        self.numbers = numbers
        let sides = (short: Self.twentieths(paper.sides.short), long: Self.twentieths(paper.sides.long))
        self.orientation = orientation
        width = orientation == .portrait ? sides.short : sides.long
        height = orientation == .portrait ? sides.long : sides.short
        margin = Self.twentieths(orientation == .portrait ? 225 : 150)
    }

    /// A page of the same shape.
    init(like page: DOCXPage, restartsNumbers: Bool) {
        self = page
        self.restartsNumbers = restartsNumbers
    }

    func hasShape(of other: DOCXPage) -> Bool { paper == other.paper && orientation == other.orientation }

    /// The page of the same name in print, whose text is as wide.
    var shape: PageShape { PageShape(paper, orientation) }

    var textWidth: Int { width - 2 * margin }

    /// From tenths of a millimetre, rounded.
    static func twentieths(_ tenths: Int) -> Int { (tenths * 1440 + 127) / 254 }

    /// Ends the pages written so far; what follows begins on a new one.
    func writeEnd(isCover: Bool = false, _ w: inout MarkupWriter) {
        w.emptyParagraph(.spacer, properties: { writeProperties(isCover: isCover, &$0) })
    }

    /// - Parameter isCover: whether it is without a page number.
    func writeProperties(isCover: Bool = false, _ w: inout MarkupWriter) {
        w.element("w:sectPr") { w in
            if !isCover {
                let footer = numbers == nil ? DOCXParts.footer : DOCXParts.plainFooter
                w.void("w:footerReference", .fixed("w:type", "default"), .fixed("r:id", footer))
            }
            w.value("w:type", "nextPage")
            w.void(
                "w:pgSz", .number("w:w", width), .number("w:h", height),
                .when(orientation == .landscape, .fixed("w:orient", "landscape")))
            w.void(
                "w:pgMar", .number("w:top", margin), .number("w:right", margin), .number("w:bottom", margin),
                .number("w:left", margin), .number("w:header", margin / 2), .number("w:footer", margin / 2),
                .number("w:gutter", 0))
            if !isCover, numbers == .roman || restartsNumbers {
                w.void(
                    "w:pgNumType", .when(numbers == .roman, .fixed("w:fmt", "lowerRoman")),
                    .when(restartsNumbers, .number("w:start", 1)))
            }
            w.void("w:cols", .number("w:space", 720))
        }
    }
}
