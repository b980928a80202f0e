import Application
import Domain
import Markup

extension ImportPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("p") { w in
            w.element(
                "a", .text("href", Route.imports(key.agency).address),
                text: Localized(id: "← Semua impor", en: "← All imports").text(in: language))
        }
        let line = review.draft.line
        w.element("h2", text: line.files.map(\.name).joined(separator: ", "))
        w.element("p", .class("meta")) { w in
            w.text("\(line.author), \(line.moment.title(in: context.site.zone).text(in: language)) · ")
            for (rank, file) in line.files.enumerated() {
                let text = Localized(id: "Unduh \(file.name)", en: "Download \(file.name)")
                w.element(
                    "a", .text("href", Route.importedFile(key, rank).address), .flag("download"),
                    text: text.text(in: language))
                w.text(" ")
            }
            w.historyLink(.draft(key.draft), of: key.agency, in: context)
        }
        w.complaint(complaint, in: context)
        RefusedFiles(refused: review.draft.proposal.refused, language: language).write(&w)
        if let taken = line.taken { self.taken(taken, &w, context) } else { counts(&w, language) }
        notes(&w, context)
        SourceTableView(review: review, view: view, language: language).write(&w)
        if review.isOpen {
            DifferenceView(difference: review.difference, year: year, language: language).write(&w)
            TakeOverView(review: review).write(&w, in: context)
        }
    }

    private var year: Int? { review.draft.proposal.dossier.documents.lazy.compactMap(\.year).first }

    /// Where it went, and the way back.
    private func taken(_ taken: TakenOver, _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("div", .class("alert alert-success"), .fixed("role", "status")) { w in
            w.element("p") { w in
                let text = Localized(
                    id: "Dokumen ini sudah masuk register sebagai revisi \(taken.revision).",
                    en: "This document is in the register, as revision \(taken.revision).")
                w.text(text.text(in: language) + " ")
                w.element(
                    "a", .text("href", Route.plan(taken.dossier, part: nil).address),
                    text: Localized(id: "Buka rencananya", en: "Open the plan").text(in: language))
                let changes = Route.difference(taken.dossier, from: taken.revision - 1, to: taken.revision)
                if readable?.contains(taken.revision - 1) ?? false, context.meets(changes.need) {
                    w.text(" · ")
                    let title = Localized(id: "Lihat yang berubah", en: "See what has changed")
                    w.element("a", .text("href", changes.address), text: title.text(in: language))
                }
            }
            if context.may(.importDocuments, on: taken.dossier.agency) {
                let hint = Localized(
                    id: "Selama belum ada yang mengubah rencana itu lagi, pengambilalihan ini dapat dibatalkan: "
                        + "register kembali persis seperti sebelumnya, dan hasil bacaan ini terbuka lagi. Pegawai pada "
                        + "jabatan yang baru ada dengan impor ini tidak lagi memangkunya.",
                    en: "As long as nobody has changed the plan since, this can be undone: the register is then just "
                        + "as it was before, and what was read is open again. People in posts that came with this import "
                        + "are then in them no longer.")
                w.element("p", text: hint.text(in: language))
                w.button(
                    to: .undoImport(key), in: context,
                    text: .init(id: "Batalkan pengambilalihan", en: "Undo taking it over"))
            }
        }
    }

    private func counts(_ w: inout MarkupWriter, _ language: Language) {
        let (all, open) = (review.notes.count, review.openCount)
        let dossier = review.draft.proposal.dossier
        let figures = dossier.documents.reduce(0) { $0 + $1.statements.count }
        let read = Localized(
            id: "Terbaca \(dossier.documents.count) dokumen dengan \(figures) angka dan isian. ",
            en: EnglishCount.words(dossier.documents.count, "document", "documents")
                + " with \(EnglishCount.words(figures, "figure or text", "figures and texts")) read. ")
        let state =
            all == 0
            ? Localized(
                id: "Semuanya terbaca tanpa keraguan; periksalah sekilas, lalu ambil alih.",
                en: "All of it was read without a doubt; have a look, then take it over.")
            : Localized(
                id: "\(open) dari \(all) bacaan masih perlu Anda pastikan. Yang belum dipastikan boleh diambil alih: "
                    + "temuan yang bertumpu padanya hanya menjadi peringatan.",
                en:
                    "\(open) of \(EnglishCount.words(all, "reading", "readings")) still to be confirmed by you. It may be taken over before that: "
                    + "what is found because of them is then only a warning.")
        w.element("p", .class("lead"), text: (read + state).text(in: language))
    }

    private func notes(_ w: inout MarkupWriter, _ context: PageContext) {
        guard !review.notes.isEmpty else { return }
        let language = context.language
        let heading =
            review.isOpen
            ? Localized(id: "Yang perlu dipastikan", en: "To be confirmed")
            : Localized(id: "Yang dipertanyakan ketika dibaca", en: "What was in question when it was read")
        w.element("h2", text: heading.text(in: language))
        if review.isOpen, review.openCount > 1 {
            w.button(
                to: .confirmImport(key), in: context, seen: review.draft.settledCode,
                text: .init(
                    id: "Benarkan semua \(review.openCount) yang tersisa",
                    en: "Confirm all \(review.openCount) that are left"))
        }
        let open = review.notes.filter { $0.settlement == nil }
        if !review.isOpen, !open.isEmpty {
            let unsettled = Localized(
                id: "Diambil alih tanpa dipastikan (\(open.count)); tercatat sebagai keraguan pada rencananya.",
                en: "Taken over without being confirmed (\(open.count)); noted as doubts of the plan.")
            w.element("p", .class("hint"), text: unsettled.text(in: language))
        }
        for note in open { ImportNoteView(note: note, review: review, year: year).write(&w, in: context) }
        let settled = review.notes.filter { $0.settlement != nil }
        guard !settled.isEmpty else { return }
        w.element("details", .when(open.isEmpty, .flag("open"))) { w in
            let title = Localized(id: "Sudah dipastikan (\(settled.count))", en: "Confirmed (\(settled.count))")
            w.element("summary", text: title.text(in: language))
            for note in settled { ImportNoteView(note: note, review: review, year: year).write(&w, in: context) }
        }
    }
}
