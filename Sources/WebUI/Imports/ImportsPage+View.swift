import Application
import Domain
import Markup

extension ImportsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("h2", text: title.text(in: language))
        w.complaint(complaint, in: context)
        RefusedFiles(refused: refused, language: language).write(&w)
        drop(&w, context)
        w.element("h2", text: Localized(id: "Berkas yang sudah dibaca", en: "Files that were read").text(in: language))
        guard !drafts.isEmpty else {
            let text = Localized(
                id: "Belum ada. Pilih berkas di atas; hasil bacaannya muncul di sini untuk diperiksa.",
                en: "None yet. Choose files above; what is read of them appears here to be looked at.")
            return w.element("p", .class("hint"), text: text.text(in: language))
        }
        w.element("ul", .class("drafts")) { w in
            for draft in drafts { write(draft, &w, context) }
        }
    }

    private func drop(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.form(to: .uploadDocuments(agency.key), in: context, .fixed("enctype", "multipart/form-data")) { w in
            w.element("div", .class("drop"), .flag("data-drop")) { w in
                w.element("label", .fixed("for", FormField.files), .class("form-label")) { w in
                    let text = Localized(
                        id: "Letakkan dokumen di sini, atau pilih berkasnya",
                        en: "Drop documents here, or choose them")
                    w.text(text.text(in: language))
                }
                w.void(
                    "input", .fixed("type", "file"), .fixed("name", FormField.files), .fixed("id", FormField.files),
                    .class("form-control"), .flag("multiple"), .flag("required"),
                    .fixed("accept", ".docx,.xlsx,.txt,.md,.tsv,.yaml,.yml,.json"))
                let hint = Localized(
                    id:
                        "Word (.docx), Excel (.xlsx) atau tabel teks, paling besar \(UploadedFile.megabyteLimit) MB setiap berkas. Berkas dari "
                        + "satu dokumen boleh diletakkan sekaligus. Belum ada yang masuk register: hasil bacaannya "
                        + "Anda periksa dulu.",
                    en:
                        "Word (.docx), Excel (.xlsx) or text tables of at most \(UploadedFile.megabyteLimit) MB each. The files of one document "
                        + "may be dropped together. Nothing enters the register yet: you look at what was read "
                        + "first.")
                w.element("p", .class("hint"), text: hint.text(in: language))
                w.element(
                    "button", .fixed("type", "submit"), .class("btn btn-primary"),
                    .text("data-busy", Localized(id: "Sedang dibaca…", en: "Reading…").text(in: language)),
                    text: Localized(id: "Baca berkas", en: "Read the files").text(in: language))
            }
        }
    }

    private func write(_ draft: ImportDraftLine, _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("li") { w in
            w.element("p", .class("draft")) { w in
                w.element(
                    "a", .text("href", Route.importDraft(draft.key, .start).address),
                    text: draft.files.map(\.name).joined(separator: ", "))
                w.text(" ")
                let state =
                    draft.taken == nil
                    ? Localized(id: "belum diambil alih", en: "not taken over yet")
                    : Localized(id: "sudah masuk register", en: "in the register")
                w.element(
                    "span", draft.taken == nil ? .class("badge warning") : .class("badge quiet"),
                    text: state.text(in: language))
            }
            let moment = draft.moment.title(in: context.site.zone)
            w.element("p", .class("meta"), text: "\(draft.author), \(moment.text(in: language))")
            if let taken = draft.taken {
                w.element("p") { w in
                    w.element(
                        "a", .text("href", Route.plan(taken.dossier, part: nil).address),
                        text: Localized(id: "Buka rencananya", en: "Open the plan").text(in: language))
                }
            }
        }
        w.raw("\n")
    }
}
