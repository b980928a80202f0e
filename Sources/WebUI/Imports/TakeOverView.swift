import Application
import Domain
import Markup

/// The last step: into which agency, and the button.
struct TakeOverView {
    let review: ImportReview

    private var key: ImportDraftKey { review.draft.key }

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Ambil alih", en: "Take over").text(in: language))
        if review.namesAnother { warning(&w, context) }
        w.form(to: .takeOverImport(key), in: context) { w in
            w.hidden(FormField.agency, "\(review.target.key.agency)")
            w.hidden(FormField.seen, review.state.code)
            if review.namesAnother { agreement(&w, language) }
            w.element("p", text: explanation.text(in: language))
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-primary"),
                text: Localized(id: "Ambil alih ke register", en: "Take over into the register").text(in: language))
        }
        w.button(
            to: .discardImport(key), in: context, seen: review.draft.settledCode, .class("btn btn-outline-danger"),
            text: .init(id: "Buang hasil bacaan ini", en: "Throw this away"))
    }

    private var explanation: Localized {
        let open =
            review.openCount == 0
            ? Localized(both: "")
            : Localized(
                id: " \(review.openCount) bacaan yang belum dipastikan ikut tercatat sebagai keraguan.",
                en: review.openCount == 1
                    ? " The 1 reading that isn't confirmed stays noted as a doubt."
                    : " The \(review.openCount) readings that aren't confirmed stay noted as doubts.")
        let place =
            if let next = review.present?.version.next.revision {
                Localized(
                    id: "Dokumen masuk ke rencana \(review.target.title) yang sudah ada, sebagai revisi \(next).",
                    en: "The document enters the plan of \(review.target.title) that is there, as revision \(next).")
            } else {
                Localized(
                    id: "Dokumen menjadi rencana baru milik \(review.target.title).",
                    en: "The document becomes a new plan of \(review.target.title).")
            }
        let undo = Localized(
            id: " Semuanya terjadi dalam satu langkah dan dapat dibatalkan.",
            en: " All of it happens in one step and can be undone.")
        return place + open + undo
    }

    private func warning(_ w: inout MarkupWriter, _ context: PageContext) {
        let (title, target) = (review.namedTitle ?? "", review.target.title)
        w.element("div", .class("alert alert-warning"), .fixed("role", "alert")) { w in
            let text = Localized(
                id: "Dokumen ini menyebut \(title), bukan \(target). Pastikan berkasnya tidak tertukar.",
                en: "This document names \(title), not \(target). Make sure it isn't another one's file.")
            w.element("p", text: text.text(in: context.language))
            if let named = review.named, context.may(.importDocuments, on: named.key) {
                w.element("p") { w in
                    let view = ImportView(target: named.key.agency)
                    let text = Localized(
                        id: "Lihat yang berubah bila diambil alih ke \(named.title)",
                        en: "See what changes if it is taken over into \(named.title)")
                    w.element(
                        "a", .text("href", Route.importDraft(key, view).address + "#perbedaan"),
                        text: text.text(in: context.language))
                }
            }
        }
    }

    private func agreement(_ w: inout MarkupWriter, _ language: Language) {
        w.element("div", .class("form-check")) { w in
            w.void(
                "input", .fixed("type", "checkbox"), .fixed("name", FormField.agreed), .fixed("id", FormField.agreed),
                .fixed("value", "ya"), .class("form-check-input"), .flag("required"))
            let text = Localized(
                id: "Ambil alih sebagai dokumen \(review.target.title)",
                en: "Take it over as a document of \(review.target.title)")
            w.element(
                "label", .fixed("for", FormField.agreed), .class("form-check-label"), text: text.text(in: language))
        }
    }
}
