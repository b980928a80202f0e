import Application
import Domain
import Markup

/// A field to look for something by its name.
struct NameSearchView {
    /// What is looked for.
    let label: Localized
    /// The page that shows what was found.
    let page: Route
    /// The name of the field.
    let field: StaticString
    /// What was looked for; nil for nothing.
    let words: String?
    let language: Language
    /// What else the page is to go on showing, by the names of their fields.
    var others: [(name: String, value: String?)] = []

    func write(_ w: inout MarkupWriter) {
        let label = label.text(in: language)
        w.element(
            "form", .class("search"), .fixed("role", "search"), .fixed("method", "get"),
            .text("action", page.address), .text("aria-label", label)
        ) { w in
            for other in others { if let value = other.value { w.hidden(other.name, value) } }
            w.element("label", .fixed("for", field), .class("visually-hidden"), text: label)
            w.void(
                "input", .fixed("type", "search"), .fixed("id", field), .fixed("name", field), .class("form-control"),
                .number("maxlength", SearchWords.limit), .text("placeholder", label), .text("value", words ?? ""))
            let title = Localized(id: "Cari", en: "Search").text(in: language)
            w.element("button", .fixed("type", "submit"), .class("btn btn-outline-primary"), text: title)
        }
        w.raw("\n")
    }
}
