import Application
import Domain
import Markup

/// Says which earlier revision is looked at, and leads to the current one.
struct RevisionNotice {
    let entry: AuditEntry?
    let revision: Int
    /// The same page of the current revision.
    let current: Route
    let title: RevisionTitle

    private var language: Language { title.language }

    func write(_ w: inout MarkupWriter) {
        w.element("div", .class("alert alert-warning revision")) { w in
            w.element("p") { w in
                w.element("b", text: title.whole(revision, nil))
                if let entry { w.text(": " + title.made(entry)) }
            }
            if let reason = entry?.authorship.reason { w.element("p") { w in w.element("q", text: reason) } }
            w.element("p") { w in
                let old = Localized(
                    id: "Ini keadaan rencana pada waktu itu, bukan yang terkini. ",
                    en: "This is the plan as it was then, not as it is now. ")
                w.text(old.text(in: language))
                let now = Localized(id: "Ke revisi terkini", en: "To the current revision")
                w.element("a", .text("href", current.address), text: now.text(in: language))
            }
        }
        w.raw("\n")
    }
}
