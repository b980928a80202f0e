import Documents
import FoundationEssentials
import Markup

/// What stands before a document's text: its cover and its letterhead.
enum HTMLFront {
    /// - Parameter isTitle: whether nothing else says the document's title.
    static func write(_ cover: Cover, isLandscape: Bool, isTitle: Bool, _ w: inout MarkupWriter) {
        w.element("header", .class(isLandscape ? "cover landscape" : "cover portrait")) { w in
            if let emblem = cover.emblem { picture(emblem, &w) }
            for (index, line) in cover.lines.enumerated() {
                if isTitle, index == 0 { w.element("h1", text: line) } else { w.element("p", text: line) }
            }
            if let foot = cover.foot { w.element("p", .class("foot"), text: foot) }
        }
    }

    static func write(_ letterhead: Letterhead, _ w: inout MarkupWriter) {
        w.element("div", .class("letterhead")) { w in
            if let emblem = letterhead.emblem { picture(emblem, &w) }
            if !letterhead.government.isEmpty {
                w.element("p", .class("government"), text: letterhead.government)
            }
            w.element("p", .class("agency"), text: letterhead.agency)
            for line in letterhead.address { w.element("p", .class("address"), text: line) }
        }
    }

    /// Within the page itself, so that it needs nothing else.
    private static func picture(_ emblem: Emblem, _ w: inout MarkupWriter) {
        let type =
            switch emblem.format {
            case .png: "image/png"
            case .jpeg: "image/jpeg"
            case .svg: "image/svg+xml"
            }
        w.void(
            "img", .class("emblem"), .text("src", "data:\(type);base64,\(Data(emblem.bytes).base64EncodedString())"),
            .text("alt", "Lambang daerah"))
    }
}
