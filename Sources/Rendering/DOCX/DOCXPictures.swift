import Documents
import Markup

/// The pictures of a Word file, each kept once; they stand in a line or float beside text.
struct DOCXPictures {
    /// A picture and its sides in pixels.
    private struct Picture {
        let bytes: [UInt8]
        let width: Int
        let height: Int
    }

    /// How a picture stands in the text; its sides in English metric units.
    private struct Setting {
        let name: String
        let description: String
        let wide: Int
        let tall: Int
        var floats = false
    }

    /// Emblems that aren't PNG, as such.
    private let emblems: [Emblem: Emblem]
    private var pictures: [Picture] = []
    private var drawn = 0
    private(set) var notes: [String] = []

    /// In English metric units, of which a millimetre has so many.
    private static let millimetre = 36_000
    private static let flattest = 6
    /// Hundredths of a point are so many.
    private static let hundredth = 127

    init(emblems: [Emblem: Emblem]) {
        self.emblems = emblems
    }

    /// Their bytes, in the order of their parts.
    var files: [[UInt8]] { pictures.map(\.bytes) }

    static func part(_ index: Int) -> String { "media/gambar\(index + 1).png" }
    static func relation(_ index: Int) -> String { "rIdGambar\(index + 1)" }

    /// A run with the picture; nothing where Word can't show it.
    ///
    /// - Parameters:
    ///   - height: in millimetres.
    ///   - floats: whether it stands at the left margin beside the text instead of in its line.
    mutating func write(_ emblem: Emblem, height: Int, floats: Bool, _ w: inout MarkupWriter) {
        guard let index = index(of: emblem) else { return }
        let setting = Setting(
            name: "Lambang", description: "Lambang daerah", wide: width(of: pictures[index], height: height),
            tall: height * Self.millimetre, floats: floats)
        write(index, setting, &w)
    }

    /// How wide an emblem stands, in twentieths of a point; 0 where Word can't show it.
    ///
    /// - Parameter height: in millimetres.
    mutating func width(of emblem: Emblem, height: Int) -> Int {
        index(of: emblem).map { width(of: pictures[$0], height: height) / (5 * Self.hundredth) } ?? 0
    }

    private func width(of picture: Picture, height: Int) -> Int {
        let tall = height * Self.millimetre
        return min(tall * picture.width / picture.height, tall * 3)
    }

    /// A run with a drawing in its line.
    ///
    /// - Parameters:
    ///   - png: a whole PNG.
    ///   - size: in hundredths of a point.
    ///   - description: what it tells, for those who can't see it.
    mutating func write(
        drawing png: [UInt8], size: (width: Int, height: Int), description: String, _ w: inout MarkupWriter
    ) {
        guard let index = add(png) else { return }
        write(
            index,
            Setting(
                name: "Gambar", description: description, wide: size.width * Self.hundredth,
                tall: size.height * Self.hundredth), &w)
    }

    private mutating func write(_ index: Int, _ setting: Setting, _ w: inout MarkupWriter) {
        drawn += 1
        let id = drawn
        w.element("w:r") { w in
            w.element("w:drawing") { w in
                if setting.floats {
                    Self.anchor(&w) { Self.drawing(index, setting, id: id, &$0) }
                } else {
                    w.element(
                        "wp:inline", .number("distT", 0), .number("distB", 0), .number("distL", 0), .number("distR", 0)
                    ) {
                        Self.drawing(index, setting, id: id, &$0)
                    }
                }
            }
        }
    }

    private mutating func index(of emblem: Emblem) -> Int? {
        let shown = emblems[emblem] ?? emblem
        if shown.format == .png, let index = add(shown.bytes) { return index }
        let note =
            shown.format == .png
            ? "lambang tidak dimuat: berkas PNG-nya tidak lengkap."
            : "lambang yang bukan PNG tidak dimuat; pakailah PNG."
        if !notes.contains(note) { notes.append(note) }
        return nil
    }

    private mutating func add(_ png: [UInt8]) -> Int? {
        if let known = pictures.firstIndex(where: { $0.bytes == png }) { return known }
        guard let (width, height) = PNGSize.sides(of: png), height / width < Self.flattest else { return nil }
        pictures.append(Picture(bytes: png, width: width, height: height))
        return pictures.count - 1
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

    private static func drawing(_ index: Int, _ setting: Setting, id: Int, _ w: inout MarkupWriter) {
        let name = "\(setting.name) \(id)"
        w.void("wp:extent", .number("cx", setting.wide), .number("cy", setting.tall))
        if setting.floats { w.void("wp:wrapNone") }
        w.void("wp:docPr", .number("id", id), .text("name", name), .text("descr", setting.description))
        w.element("a:graphic") { w in
            w.element("a:graphicData", .fixed("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")) { w in
                w.element("pic:pic") { w in
                    w.element("pic:nvPicPr") { w in
                        w.void("pic:cNvPr", .number("id", id), .text("name", name))
                        w.void("pic:cNvPicPr")
                    }
                    w.element("pic:blipFill") { w in
                        w.void("a:blip", .text("r:embed", relation(index)))
                        w.raw("<a:stretch><a:fillRect/></a:stretch>")
                    }
                    w.element("pic:spPr") { w in
                        w.element("a:xfrm") { w in
                            w.void("a:off", .number("x", 0), .number("y", 0))
                            w.void("a:ext", .number("cx", setting.wide), .number("cy", setting.tall))
                        }
                        w.raw(#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>"#)
                    }
                }
            }
        }
    }
}
