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
                row(.at, at, &w)
                if finding.arithmetic == nil { row(.expected, finding.expected ?? "", &w) }
                places(&w)
                row(.remedy, finding.remedy.text(in: language), &w)
                row(.basis, finding.basis ?? "", &w)
                if finding.restsOnDoubt { row(.note, CheckLabel.restsOnDoubt.text(in: language), &w) }
            }
            w.element("p", .class("meta")) { w in
                w.element("code", text: finding.rule.text)
                if let link {
                    w.text(" ")
                    let text = Localized(id: "lihat nilainya", en: "see the value")
                    w.element("a", .text("href", link), text: text.text(in: language))
                }
            }
            foot(&w)
        }
        w.raw("\n")
    }

    private func row(_ field: CheckField, _ text: String, _ w: inout MarkupWriter) {
        guard !text.isEmpty else { return }
        w.element("dt", text: field.title(in: language))
        w.element("dd", text: text)
    }

    private func places(_ w: inout MarkupWriter) {
        let located = finding.places.filter { $0.source != nil }
        guard !located.isEmpty else { return }
        w.element("dt", text: CheckField.place.title(in: language))
        w.element("dd") { w in
            for place in located {
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
