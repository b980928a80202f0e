import Application
import Domain
import Markup

/// A field with the revisions of a dossier.
struct RevisionSelect {
    let name: StaticString
    let choice: RevisionChoice
    let chosen: Int

    func write(_ w: inout MarkupWriter, _ label: Localized, _ language: Language) {
        w.element("div") { w in
            w.element("label", .fixed("for", name), .class("form-label"), text: label.text(in: language))
            w.element("select", .fixed("name", name), .fixed("id", name), .class("form-select")) { w in
                let title = choice.title(in: language)
                for entry in choice.entries {
                    guard let number = entry.revision else { continue }
                    w.element(
                        "option", .number("value", number), .when(number == chosen, .flag("selected")),
                        text: title.whole(number, entry))
                }
                if choice.entry(chosen) == nil {
                    w.element("option", .number("value", chosen), .flag("selected"), text: title.whole(chosen, nil))
                }
            }
        }
    }
}
