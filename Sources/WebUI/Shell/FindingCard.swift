import Documents
import Domain
import Markup

/// One finding with its place, its arithmetic and what to do about it.
struct FindingCard {
    let finding: Finding
    /// Before its sentence: "12. ".
    let heading: String?
    /// The indicator and figure it is about; empty where the surroundings say it.
    var at = ""
    /// The address of the value to look at.
    let link: String?
    /// What leads there.
    var linkText = Localized(id: "lihat nilainya", en: "see the value")
    let language: Language
    /// The name of the card within its page; nil for none.
    var anchor: String?
    /// Whether it is out of the way: a dismissed one.
    var isQuiet = false

    /// - Parameter foot: what stands at the end of the card.
    func write(_ w: inout MarkupWriter, foot: (inout MarkupWriter) -> Void = { _ in }) {
        w.element(
            "article", isQuiet ? .class("finding quiet") : SeverityMark.card(finding.severity),
            anchor.map { .id($0) } ?? .omitted
        ) { w in
            w.element("p", .class("message")) { w in
                w.text((heading ?? "") + finding.message.text(in: language))
            }
            for calculation in finding.calculations(in: language) {
                w.element("p", .class("sum"), text: calculation)
            }
            w.element("dl") { w in
                for detail in finding.details(at: at, in: language) {
                    w.element("dt", text: detail.field.title(in: language))
                    switch detail.content {
                    case .text(let text): w.element("dd", text: text)
                    case .places(let places): write(places, &w)
                    }
                }
            }
            w.element("p", .class("meta")) { w in
                w.element("code", text: finding.rule.text)
                if let link {
                    w.text(" ")
                    w.element("a", .text("href", link), text: linkText.text(in: language))
                }
            }
            foot(&w)
        }
        w.raw("\n")
    }

    private func write(_ places: [Place], _ w: inout MarkupWriter) {
        w.element("dd") { w in
            for place in places {
                w.element("span", .class("place")) { w in
                    w.element("code", text: place.source?.location(in: language) ?? "")
                    w.text(" ")
                    let quote = place.quote.squeezed
                    w.element("q", text: quote.isEmpty ? CheckLabel.empty.text(in: language) : quote)
                }
                w.text(" ")
            }
        }
    }
}
