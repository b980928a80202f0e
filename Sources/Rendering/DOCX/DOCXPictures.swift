import Documents
import Markup

/// The pictures of a Word file, each kept once; they stand in a line or float beside text.
struct DOCXPictures {
    /// A picture and its sides in pixels.
    private struct Picture {
        let emblem: Emblem
        let width: Int
        let height: Int
    }

    private var pictures: [Picture] = []
    private var drawn = 0
    private(set) var notes: [String] = []

    /// In English metric units, of which a millimetre has so many.
    private static let millimetre = 36_000
    private static let flattest = 6

    /// Their bytes, in the order of their parts.
    var files: [[UInt8]] { pictures.map(\.emblem.bytes) }

    static func part(_ index: Int) -> String { "media/lambang\(index + 1).png" }
    static func relation(_ index: Int) -> String { "rIdGambar\(index + 1)" }

    /// A run with the picture; nothing where Word can't show it.
    ///
    /// - Parameters:
    ///   - height: in millimetres.
    ///   - floats: whether it stands at the left margin beside the text instead of in its line.
    mutating func write(_ emblem: Emblem, height: Int, floats: Bool, _ w: inout MarkupWriter) {
        guard let index = index(of: emblem) else { return }
        drawn += 1
        let picture = pictures[index]
        let tall = height * Self.millimetre
        let wide = min(tall * picture.width / picture.height, tall * 3)
        let id = drawn
        w.element("w:r") { w in
            w.element("w:drawing") { w in
                if floats {
                    Self.anchor(&w) { Self.drawing(index, id: id, wide: wide, tall: tall, isAnchored: true, &$0) }
                } else {
                    w.element(
                        "wp:inline", .number("distT", 0), .number("distB", 0), .number("distL", 0), .number("distR", 0)
                    ) {
                        Self.drawing(index, id: id, wide: wide, tall: tall, isAnchored: false, &$0)
                    }
                }
            }
        }
    }

    private mutating func index(of emblem: Emblem) -> Int? {
        if let known = pictures.firstIndex(where: { $0.emblem == emblem }) { return known }
        guard emblem.format == .png, let (width, height) = Self.sides(of: emblem.bytes) else {
            let note =
                emblem.format == .svg
                ? "lambang berbentuk SVG tidak dapat dimuat dalam berkas Word; pakailah PNG."
                : "lambang tidak dimuat: berkas PNG-nya tidak lengkap."
            if !notes.contains(note) { notes.append(note) }
            return nil
        }
        pictures.append(Picture(emblem: emblem, width: width, height: height))
        return pictures.count - 1
    }

    /// Width and height stand in a PNG's first chunk; nil where they can't be.
    private static func sides(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count > 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
        let (width, height) = (number(16), number(20))
        guard (1...20_000).contains(width), (1...20_000).contains(height), height / width < flattest else { return nil }
        return (width, height)
    }

    private static func anchor(_ w: inout MarkupWriter, content: (inout MarkupWriter) -> Void) {
        w.element(
            "wp:anchor", .number("distT", 0), .number("distB", 0), .number("distL", 0), .number("distR", 0),
            .number("simplePos", 0), .number("relativeHeight", 1), .number("behindDoc", 1), .number("locked", 0),
            .number("layoutInCell", 1), .number("allowOverlap", 1)
        ) { w in
            w.void("wp:simplePos", .number("x", 0), .number("y", 0))
            w.element("wp:positionH", .fixed("relativeFrom", "margin")) { $0.element("wp:align", text: "left") }
            w.element("wp:positionV", .fixed("relativeFrom", "paragraph")) { $0.element("wp:posOffset", text: "0") }
            content(&w)
        }
    }

    private static func drawing(
        _ index: Int, id: Int, wide: Int, tall: Int, isAnchored: Bool, _ w: inout MarkupWriter
    ) {
        w.void("wp:extent", .number("cx", wide), .number("cy", tall))
        if isAnchored { w.void("wp:wrapNone") }
        w.void("wp:docPr", .number("id", id), .text("name", "Lambang \(id)"), .fixed("descr", "Lambang daerah"))
        w.element("a:graphic") { w in
            w.element("a:graphicData", .fixed("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")) { w in
                w.element("pic:pic") { w in
                    w.element("pic:nvPicPr") { w in
                        w.void("pic:cNvPr", .number("id", id), .text("name", "Lambang \(id)"))
                        w.void("pic:cNvPicPr")
                    }
                    w.element("pic:blipFill") { w in
                        w.void("a:blip", .text("r:embed", relation(index)))
                        w.raw("<a:stretch><a:fillRect/></a:stretch>")
                    }
                    w.element("pic:spPr") { w in
                        w.element("a:xfrm") { w in
                            w.void("a:off", .number("x", 0), .number("y", 0))
                            w.void("a:ext", .number("cx", wide), .number("cy", tall))
                        }
                        w.raw(#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>"#)
                    }
                }
            }
        }
    }
}
