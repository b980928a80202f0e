import Domain
import Markup

/// Names of parts behind their number, to be opened.
struct NameListView {
    let title: Localized
    let names: [String]
    let language: Language

    func write(_ w: inout MarkupWriter) {
        guard !names.isEmpty else { return }
        w.element("details") { w in
            w.element("summary", text: "\(title.text(in: language)) (\(names.count))")
            w.element("ul") { w in
                for name in names.prefix(ChangedValuesView.limit) { w.element("li", text: name) }
            }
            if names.count > ChangedValuesView.limit {
                let count = names.count - ChangedValuesView.limit
                let rest = Localized(
                    id: "dan \(count) bagian lagi", en: "and \(EnglishCount.words(count, "more part", "more parts"))")
                w.element("p", .class("hint"), text: rest.text(in: language))
            }
        }
        w.raw("\n")
    }
}
