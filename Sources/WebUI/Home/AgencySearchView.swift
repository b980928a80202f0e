import Application
import Domain
import Markup

/// A field to look for agencies by their names.
struct AgencySearchView {
    let words: String?
    let language: Language

    func write(_ w: inout MarkupWriter) {
        let label = Localized(id: "Cari perangkat daerah", en: "Look for an agency").text(in: language)
        w.element(
            "form", .class("search"), .fixed("role", "search"), .fixed("method", "get"),
            .text("action", Route.agencies(words: nil, page: 0).address)
        ) { w in
            w.element("label", .fixed("for", "cari"), .class("visually-hidden"), text: label)
            w.void(
                "input", .fixed("type", "search"), .id("cari"), .fixed("name", "cari"), .class("form-control"),
                .number("maxlength", SearchWords.limit), .text("placeholder", label), .text("value", words ?? ""))
            let title = Localized(id: "Cari", en: "Search").text(in: language)
            w.element("button", .fixed("type", "submit"), .class("btn btn-outline-primary"), text: title)
        }
        w.raw("\n")
    }
}
