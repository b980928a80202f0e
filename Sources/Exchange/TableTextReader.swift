import Domain

/// Reads a text with tables: finds out what kind of document it is and hands it to that kind's reader.
enum TableTextReader {
    static func read(_ file: SourceFile, kind: DocumentKind?, limits: ReadingLimits) throws(Refusal) -> ImportProposal {
        let text = try TextDecoding.text(of: file, limits: limits)
        let elements = try TableTextScanner.elements(of: text, file: file.name, limits: limits)
        let grids = elements.count { element in
            if case .grid = element { true } else { false }
        }
        guard grids > 0 else {
            throw Refusal(
                file: file.name, code: .noTables,
                reason: "Teks ini tidak memuat tabel. Tabel ditulis dengan garis tegak (|) atau dipisah tab.")
        }
        let assembly = SectionAssembly.assemble(elements)
        let recognised =
            kind ?? KindRecognition.kind(of: assembly.sections, foreign: assembly.foreignTerms, elements: elements)
        guard recognised == .actionPlan, !assembly.sections.isEmpty else {
            throw Refusal(file: file.name, code: .otherKind, reason: reason(recognised, isAsked: kind != nil))
        }
        let proposal = ActionPlanReader(elements, file: file.name, assembly: assembly).read()
        guard proposal.dossier.documents.contains(where: { !$0.entries.isEmpty }) else {
            throw Refusal(
                file: file.name, code: .otherKind,
                reason:
                    "Judul kolomnya seperti rencana aksi, tetapi tidak ada sasaran, program atau kegiatan di bawahnya.")
        }
        return proposal
    }

    private static func reason(_ kind: DocumentKind?, isAsked: Bool) -> String {
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
