import Domain

/// The year a title says its document is about.
struct TitleYear: Hashable, Sendable {
    let year: Int

    /// Words by which a heading shows that its year is the document's.
    private static let titles: Set<String> = ["rencana", "perjanjian", "indikator", "laporan", "renja", "lkjip", "iku"]
    /// Words by which it shows that its year is another one: a regulation, an earlier year, a period.
    private static let others: Set<String> = [
        "nomor", "no", "peraturan", "permendagri", "permenpan", "undang", "uu", "pp", "perda", "perbup", "perwali",
        "keputusan", "instruksi", "evaluasi", "realisasi", "capaian", "hasil", "lalu", "sebelumnya", "berjalan",
        "prakiraan", "maju", "perubahan", "renstra", "strategis", "rpjmd", "proyeksi", "tabel",
    ]

    /// Nil where the heading names no year, several, or one that may rightly differ.
    init?(_ text: String) {
        let words = Set(LowercasedWords(text).words)
        guard words.isDisjoint(with: Self.others), !words.isDisjoint(with: Self.titles) else { return nil }
        let years = Set(text.split { !$0.isNumber }.compactMap { PrintedYear.read($0, in: PrintedYear.ofPlans) })
        guard years.count == 1, let year = years.first else { return nil }
        self.year = year
    }
}
