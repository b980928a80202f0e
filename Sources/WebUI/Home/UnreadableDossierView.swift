import Application
import Domain
import Markup

/// Says that a plan can't be read, and leads to its page, which tells why.
struct UnreadableDossierView {
    let line: RegisteredAgency.DossierLine
    let language: Language

    func write(_ w: inout MarkupWriter) {
        w.element("p", .class("plan")) { w in
            w.element(
                "a", .text("href", Route.plan(line.key, part: nil).address),
                text: PeriodTitle.title(line.period).text(in: language))
        }
        let text = Localized(
            id: "Catatan rencana ini rusak dan tidak dapat dibaca. Rencana lain tidak terpengaruh.",
            en: "The records of this plan are damaged and can't be read. Other plans aren't affected.")
        w.element("p", .class("gap"), text: text.text(in: language))
    }
}
