import Application
import Domain
import Markup

/// One note on a finding: what was done, why, by whom and when.
struct FindingNoteLine {
    let note: FindingNote
    /// Accounts whose names may be shown.
    let known: [Account]
    /// Whether it was written when the finding had other figures.
    var isEarlier = false

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.text(FindingNoteText.words(note.act, among: known).text(in: language))
        if let reason = note.authorship.reason {
            w.text(": ")
            w.element("q", text: reason)
        }
        w.text(" ")
        w.element("small") { w in
            let moment = note.moment.title(in: context.site.zone)
            w.text("\(note.authorship.author), \(moment.text(in: language))")
            if isEarlier {
                w.text(Localized(id: ", ketika angkanya lain", en: ", when its figures were others").text(in: language))
            }
        }
    }
}
