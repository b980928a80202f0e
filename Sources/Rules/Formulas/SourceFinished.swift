import Domain

extension Rule {
    static let sourceFinished = Rule(
        id: "formula.source-finished",
        title: .init(id: "Sumber data ditulis sampai selesai", en: "The data source is written to the end"),
        tier: .structural,
        looksAt: [.sheets, .sources],
        rationale: .init(
            id: "Sumber yang terputus tidak menyebut unit mana yang menyediakan data.",
            en: "A source that breaks off does not say which office provides the data."),
        remedy: .init(id: "Lengkapi nama unit atau catatannya.", en: "Complete the name of the office or the record."),
        keeps: [
            .sheet("nama lengkap") { sheet in
                sheet.row("Jumlah jabatan terisi", "Daftar jabatan", source: "Subbid Mutasi, Subbid Penempatan")
            },
            .sheet("seluruh bidang") { sheet in
                sheet.row("Jumlah laporan", "Daftar laporan", source: "Data seluruh bidang")
            },
        ],
        breaks: [
            .sheet("terputus sesudah kata unit", reported: [.source(1, 1)]) { sheet in
                sheet.row("Jumlah jabatan terisi", "Daftar jabatan", source: "Subbid Penempatan, Subbid")
            },
            .sheet("terputus sesudah dan", reported: [.source(1, 1)]) { sheet in
                sheet.row("Jumlah jabatan terisi", "Daftar jabatan", source: "Data kepegawaian dan")
            },
        ],
        check: sourceFinished)

    private static let units: Set<String> = [
        "subbid", "subbidang", "subbag", "subbagian", "kasubbid", "kasubbag", "seksi", "bidang", "bagian", "kabid",
    ]
    private static let connecting: Set<String> = ["dan", "atau", "dari", "serta", "dengan", "di", "oleh"]

    @Sendable private static func sourceFinished(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { FormulaCell.kinds.contains($0.document.kind) }.flatMap { document in
            document.indicators.compactMap { indicator in
                guard let (text, place) = indicator.textCell(.dataSource), isUnfinished(text) else { return nil }
                return Violation(
                    .init(id: "Sumber data terputus.", en: "The data source breaks off."), at: place, stated: text)
            }
        }
    }

    private static func isUnfinished(_ text: String) -> Bool {
        let trimmed = text.trimmed
        if trimmed.hasSuffix(",") || trimmed.hasSuffix("/") { return true }
        let words = LowercasedWords(trimmed).words
        guard let last = words.last, words.count > 1 else { return false }
        if connecting.contains(last) { return true }
        let element = trimmed.split(separator: ",").last.map { LowercasedWords(String($0)).words } ?? []
        return trimmed.contains(",") && element.count == 1 && units.contains(last)
    }
}
