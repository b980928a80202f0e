import Domain

/// The titles of planning documents, for recognising a title line and the kind it announces.
enum TitleWords {
    /// More telling words first: an evaluation of the Renja names the Renja too.
    private static let titles: [(words: String, kind: DocumentKind)] = [
        ("INDIKATOR KINERJA INDIVIDU", .individualIndicators), ("EVALUASI TERHADAP HASIL RENJA", .evaluation),
        ("EVALUASI HASIL RENJA", .evaluation), ("EVALUASI RENCANA AKSI", .evaluation),
        ("EVALUASI RENJA", .evaluation), ("EVALUASI HASIL PELAKSANAAN RENJA", .evaluation),
        ("EVALUASI TERHADAP HASIL RENCANA KERJA", .evaluation), ("EVALUASI HASIL RENCANA KERJA", .evaluation),
        ("FORMULIR E.81", .evaluation), ("FORM E.81", .evaluation),
        ("EVALUASI ATAS RENCANA AKSI", .evaluation), ("MONITORING RENCANA AKSI", .evaluation),
        ("REALISASI RENCANA AKSI", .evaluation), ("CAPAIAN RENCANA AKSI", .evaluation),
        ("RENCANA AKSI", .actionPlan), ("RENCANA KERJA", .workPlan), ("RENJA", .workPlan),
        ("RENCANA STRATEGIS", .strategicPlan), ("RENSTRA", .strategicPlan),
        ("PERJANJIAN KINERJA", .performanceAgreement), ("PENETAPAN KINERJA", .performanceAgreement),
        ("INDIKATOR KINERJA UTAMA", .keyIndicators),
        ("LAPORAN KINERJA", .performanceReport), ("LAPORAN AKUNTABILITAS", .performanceReport),
    ]

    /// The kind a line announces; "RENCANA AKSI PERJANJIAN KINERJA" is an action plan.
    static func kind(_ line: String) -> DocumentKind? {
        let upper = line.uppercased().squeezed
        guard upper.count <= 140 else { return nil }
        return titles.first { upper.contains($0.words) }?.kind
    }

    /// Whether a line is a document's title: short and led by such words, also behind a mark ("A. RENCANA AKSI").
    static func isTitle(_ line: String) -> Bool {
        let upper = DocumentVersion.bare(LeadingMark(line.uppercased().squeezed).name)
        return upper.count <= 140 && titles.contains { upper.hasPrefix($0.words) }
    }
}
