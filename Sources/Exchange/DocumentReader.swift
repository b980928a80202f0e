import Domain

/// Reads a document with tables: finds out what kind of document it is and hands it to that kind's reader.
enum DocumentReader {
    /// Adds the document to the session of its agency and period.
    static func read(_ text: ScannedDocument, kind: DocumentKind?, into session: inout ReadingSession) throws(Refusal) {
        let assembly = text.assembly
        let recognised =
            kind ?? KindRecognition.kind(of: assembly.sections, foreign: assembly.foreignTerms, elements: text.elements)
        if recognised != .actionPlan || assembly.sections.isEmpty {
            let plan = WorkPlanReader(text)
            if recognised == .workPlan ? plan.hasTables : kind == nil && plan.isTelling {
                return try read(plan, text, &session)
            }
        }
        guard recognised == .actionPlan, !assembly.sections.isEmpty else {
            throw Refusal(file: text.file, code: .otherKind, reason: reason(recognised))
        }
        var trial = session
        ActionPlanReader(text).read(into: &trial)
        guard trial.hasReadSomething else {
            throw Refusal(
                file: text.file, code: .otherKind,
                reason:
                    "Judul kolomnya seperti rencana aksi, tetapi tidak ada sasaran, program atau kegiatan di bawahnya.")
        }
        session = trial
    }

    private static func read(
        _ plan: WorkPlanReader, _ text: ScannedDocument, _ session: inout ReadingSession
    ) throws(Refusal) {
        var trial = session
        plan.read(into: &trial)
        guard trial.hasReadSomething else {
            throw Refusal(
                file: text.file, code: .otherKind,
                reason: "Judul kolomnya seperti Renja, tetapi tidak ada isi di bawahnya.")
        }
        session = trial
    }

    private static func reason(_ kind: DocumentKind?) -> String {
        switch kind {
        case .actionPlan?:
            "Tidak ada tabel rencana aksi: perlu kolom nama (sasaran, program atau kegiatan) dan target triwulan."
        case let kind?:
            "Tabelnya seperti \(kind.title), yang belum dapat dibaca. Berikan Rencana Aksi atau Renja."
        case nil:
            "Tabelnya bukan tabel rencana aksi: tidak ada judul kolom target triwulan. Periksa judul kolomnya."
        }
    }
}
