import Application
import Domain
import Markup

/// Values of a document or of posts as a table: what was, what is.
struct ChangedValuesView {
    /// More are counted, not listed.
    static let limit = 500

    let values: [ValueChange]
    /// What the columns of the values are called.
    let before: Localized
    let after: Localized
    /// The fiscal year shown; its quarters are printed without the year.
    let year: Int?
    let language: Language

    func write(_ w: inout MarkupWriter, label: Localized) {
        guard !values.isEmpty else { return }
        w.element(
            "div", .class("table-responsive"), .fixed("tabindex", "0"), .fixed("role", "region"),
            .text("aria-label", label.text(in: language))
        ) { w in
            w.element("table", .class("table table-sm difference")) { w in
                w.element("thead") { w in
                    w.element("tr") { w in
                        for head in heads { w.element("th", .fixed("scope", "col"), text: head.text(in: language)) }
                    }
                }
                w.element("tbody") { w in
                    for value in values.prefix(Self.limit) { write(value, &w) }
                }
            }
        }
        w.raw("\n")
        if values.count > Self.limit {
            let rest = values.count - Self.limit
            let text = Localized(
                id: "dan \(rest) nilai lagi", en: "and \(EnglishCount.words(rest, "more value", "more values"))")
            w.element("p", .class("hint"), text: text.text(in: language))
        }
    }

    private var heads: [Localized] {
        [
            .init(id: "Bagian", en: "Part"), .init(id: "Keterangan", en: "What"), before, after,
            .init(id: "Perubahan", en: "Change"),
        ]
    }

    private func write(_ value: ValueChange, _ w: inout MarkupWriter) {
        w.element("tr") { w in
            let own = Localized(id: "Dokumen ini", en: "This document").text(in: language)
            w.element("th", .fixed("scope", "row"), text: value.name.isEmpty ? own : value.name)
            w.element("td", text: value.title(year: year).text(in: language))
            for text in [value.before, value.after] {
                w.element("td") { w in
                    if let words = text?.text(in: language), !words.isEmpty {
                        w.text(words)
                    } else {
                        let hole =
                            text == nil
                            ? Localized(id: "tidak ada", en: "nothing") : Localized(id: "kosong", en: "empty")
                        w.element("span", .class("hole"), text: hole.text(in: language))
                    }
                }
            }
            w.element("td", text: value.direction.text(in: language))
        }
    }
}
