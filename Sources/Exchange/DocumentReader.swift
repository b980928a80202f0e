import Domain

/// Reads a document with tables: finds out what kind of document it is and hands it to that kind's reader.
enum DocumentReader {
    /// Adds the document to the session of its agency and period.
    static func read(_ text: ScannedDocument, kind: DocumentKind?, into session: inout ReadingSession) throws(Refusal) {
        let assembly = text.assembly
        let recognised =
            kind ?? KindRecognition.kind(of: assembly.sections, foreign: assembly.foreignTerms, elements: text.elements)
        var trial = session
        switch recognised {
        case .actionPlan? where !assembly.sections.isEmpty: ActionPlanReader(text).read(into: &trial)
        case .individualIndicators?: IndividualIndicatorsReader.read(text, into: &trial)
        case .performanceAgreement?: PerformanceAgreementReader.read(text, into: &trial)
        case .keyIndicators?: KeyIndicatorsReader.read(text, into: &trial)
        case .evaluation?: EvaluationReader.read(text, into: &trial)
        default: throw Refusal(file: text.file, code: .otherKind, reason: reason(recognised))
        }
        guard trial.hasReadSomething(after: session.builder.dossier.documents.count) else {
            throw Refusal(file: text.file, code: .otherKind, reason: emptyReason(recognised))
        }
        session = trial
    }

    /// Why a document of a known kind gave nothing.
    private static func emptyReason(_ kind: DocumentKind?) -> String {
        switch kind {
        case .individualIndicators?:
            "Judulnya indikator kinerja individu, tetapi tidak ada tabel indikator di bawah nama jabatan."
        case .performanceAgreement?: "Judulnya perjanjian kinerja, tetapi tidak ada tabel sasaran atau program."
        case .keyIndicators?: "Judulnya indikator kinerja utama, tetapi tidak ada tabel dengan kolom indikator."
        case .evaluation?: "Judulnya evaluasi, tetapi tidak ada tabel dengan nama, indikator dan angkanya."
        default: "Judul kolomnya seperti rencana aksi, tetapi tidak ada sasaran, program atau kegiatan di bawahnya."
        }
    }

    private static func reason(_ kind: DocumentKind?) -> String {
        switch kind {
        case .actionPlan?:
            "Tidak ada tabel rencana aksi: perlu kolom nama (sasaran, program atau kegiatan) dan target triwulan."
        case let kind?:
            "Tabelnya seperti \(kind.title), yang belum dapat dibaca. Berikan dokumen Rencana Aksi."
        case nil:
            "Tabelnya bukan tabel rencana aksi: tidak ada judul kolom target triwulan. Periksa judul kolomnya."
        }
    }
}
