import Domain
import Markup

/// Pieces of a document's text, open to be read.
struct TextListView {
    /// More are counted, not listed.
    static let limit = 20
    /// Letters of one; what is longer is cut.
    static let longest = 600

    let title: Localized
    let texts: [String]
    let language: Language

    func write(_ w: inout MarkupWriter) {
        guard !texts.isEmpty else { return }
        w.element("details", .flag("open")) { w in
            w.element("summary", text: "\(title.text(in: language)) (\(texts.count))")
            w.element("ul", .class("texts")) { w in
                for text in texts.prefix(Self.limit) {
                    w.element("li") { w in write(text, &w) }
                    w.raw("\n")
                }
            }
            if texts.count > Self.limit {
                let rest = texts.count - Self.limit
                let more = Localized(id: "… dan \(rest) lagi", en: "… and \(rest) more")
                w.element("p", .class("hint"), text: more.text(in: language))
            }
        }
        w.raw("\n")
    }

    private func write(_ text: String, _ w: inout MarkupWriter) {
        if text.isEmpty {
            let hole = Localized(id: "tanpa teks", en: "without text")
            w.element("span", .class("hole"), text: hole.text(in: language))
        } else {
            w.text(text.count > Self.longest ? text.prefix(Self.longest) + "…" : text)
        }
    }
}
