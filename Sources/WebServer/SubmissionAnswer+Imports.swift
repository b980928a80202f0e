import Application
import Domain
import HTTPTypes
import WebUI

extension SubmissionAnswer {
    func upload(for agency: AgencyKey) async throws(SiteFault) -> Answer {
        let author = try viewer().authorship()
        guard !files.isEmpty else {
            let text = Localized(id: "Pilih berkasnya dulu.", en: "Choose the files first.")
            return page(try await RouteAnswer(self).imports(agency, complaint: text))
        }
        let result: StageImport.Result
        do { result = try await services.imports.staging.run(files, for: agency, by: author) } catch {
            // What lies with the files is said beside the form they were sent with.
            guard case .upload(let fault) = error, fault != .busy, fault.logged == nil else { throw SiteFault(error) }
            return page(try await RouteAnswer(self).imports(agency, complaint: fault.message))
        }
        guard let draft = result.drafts.first else {
            return page(try await RouteAnswer(self).imports(agency, refused: result.refused))
        }
        return .redirect(to: result.drafts.count == 1 ? .importDraft(draft, .start) : .imports(agency))
    }

    func settle(_ note: ImportNoteID, of key: ImportDraftKey) async throws(SiteFault) -> Answer {
        let author = try viewer().authorship()
        guard let decision = Decision(fields) else {
            return try await again(key, .unreadable(note))
        }
        do {
            try await services.imports.settling.run(key, note, decision.settlement, seen: fields.seen, by: author)
        } catch {
            if case .stale(let change) = error { return conflict(decision.settlement, on: note, of: key, change) }
            return try await again(key, error)
        }
        return .redirect(to: .importDraft(key, .start))
    }

    /// Both what was to be said and what somebody else has said.
    private func conflict(
        _ decision: Settlement.Decision?, on note: ImportNoteID, of key: ImportDraftKey,
        _ change: StaleChange<Settlement?>
    ) -> Answer {
        let line = ConflictPage.Line(
            .init(id: "Putusan", en: "Decision"), sent: DecisionText.words(decision),
            current: DecisionText.words(change.current?.decision))
        let writer =
            change.current.map { ConflictPage.Writer(Authorship(author: $0.author), at: $0.moment) }
            ?? ConflictPage.Writer(change.writer)
        return conflict(
            ConflictPage(
                about: .init(id: "Bacaan impor", en: "Reading of an import"), lines: [line], writer: writer,
                again: .init(.settleImport(key, note), fields, seen: Settlement.code(of: change.current)),
                back: Route.importDraft(key, .start).address + "#\(note.code)"))
    }

    func confirmAll(_ key: ImportDraftKey) async throws(SiteFault) -> Answer {
        let author = try viewer().authorship()
        return try await step(key) { () throws(ImportFault) in
            try await services.imports.settling.confirmAll(key, seen: fields.seen, by: author)
        }
    }

    func takeOver(_ key: ImportDraftKey) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        guard let id = UUIDv7(fields.raw(FormField.agency)) else { throw .notFound }
        let seen = fields.raw(FormField.seen)
        let target = AgencyKey(region: key.agency.region, agency: AgencyID(id))
        guard AccessPolicy.allows(.importDocuments, on: target, to: viewer) else { throw .notFound }
        let view = ImportView(target: target.agency)
        let review = try await RouteAnswer(self).importDraft(key, view).review
        guard !review.namesAnother || fields.raw(FormField.agreed) == "ya" else {
            let text = Localized(
                id: "Dokumen ini menyebut perangkat daerah lain. Centang pernyataannya bila memang benar.",
                en: "This document names another agency. Tick the statement if it is right.")
            return page(try await RouteAnswer(self).importDraft(key, view, complaint: text))
        }
        return try await step(key, view) { () throws(ImportFault) in
            _ = try await services.imports.taking.run(
                key, into: target, seen: seen, by: viewer.authorship())
        }
    }

    func undoImport(_ key: ImportDraftKey) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        let line = try await RouteAnswer(self).importDraft(key, .start).review.draft.line
        // Sent twice, it was undone by the first.
        guard let taken = line.taken else { return try await again(key, .changed(nil)) }
        guard AccessPolicy.allows(.importDocuments, on: taken.dossier.agency, to: viewer) else { throw .notFound }
        return try await step(key) { () throws(ImportFault) in
            _ = try await services.imports.taking.undo(key, by: viewer.authorship())
        }
    }

    func discard(_ key: ImportDraftKey) async throws(SiteFault) -> Answer {
        let author = try viewer().authorship()
        do { try await services.imports.settling.discard(key, seen: fields.seen, by: author) } catch {
            return try await again(key, error)
        }
        return .redirect(to: .imports(key.agency))
    }

    /// Does something to a draft and goes back to it, or shows it again with what was wrong.
    private func step(
        _ key: ImportDraftKey, _ view: ImportView = .start, _ body: () async throws(ImportFault) -> Void
    ) async throws(SiteFault) -> Answer {
        do { try await body() } catch { return try await again(key, error, view) }
        return .redirect(to: .importDraft(key, .start))
    }

    private func again(
        _ key: ImportDraftKey, _ fault: ImportFault, _ view: ImportView = .start
    ) async throws(SiteFault) -> Answer {
        let text: Localized
        switch fault {
        case .unreadable:
            text = .init(
                id: "Isian itu tidak dapat dipakai: isi teks sel yang seharusnya, paling banyak 4.000 karakter.",
                en: "That can't be used: give the text the cell should have, at most 4,000 characters.")
        case .changed(let writer):
            let who = writer.map { " (\($0.authorship.author))" } ?? ""
            text = .init(
                id: "Rencana ini atau keputusan tentang keraguannya sudah berubah\(who). Tidak ada yang ditulis; lihat "
                    + "perbedaannya di bawah, lalu putuskan sekali lagi.",
                en: "The plan or what was decided about its doubts has changed meanwhile\(who). Nothing was written; "
                    + "look at the difference below, then decide once more.")
        case .gone, .store, .upload, .overloaded, .stale: throw SiteFault(fault)
        }
        var answer = page(try await RouteAnswer(self).importDraft(key, view, complaint: text))
        if case .changed = fault { answer.status = .conflict }
        return answer
    }

    /// What the form about a doubt or an unread cell said.
    private struct Decision {
        /// Nil takes back what was said before.
        let settlement: Settlement.Decision?

        init?(_ fields: FormFields) {
            let value = fields.text(FormField.value)
            switch fields.raw(FormField.decision) {
            case "benar": settlement = .confirmed
            case "batal": settlement = nil
            case "ubah":
                guard let value else { return nil }
                settlement = .corrected(value)
            case "pakai":
                guard let value, let figure = FigureAddress(code: fields.raw(FormField.figure)) else { return nil }
                settlement = .placed(value, figure)
            default: return nil
            }
        }
    }
}
