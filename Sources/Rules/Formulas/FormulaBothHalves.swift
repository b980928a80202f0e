import Domain

extension Rule {
    static let formulaBothHalves = Rule(
        id: "formula.both-halves",
        title: .init(
            id: "Persentase mempunyai pembilang dan penyebut",
            en: "A percentage has a numerator and a denominator"),
        tier: .structural,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: """
                Persentase adalah bagian dari keseluruhan. Bila salah satunya tidak disebut, angkanya tidak terhitung.
                """,
            en: "A percentage is a part of a whole. When one of the two is not stated, the figure cannot be computed."),
        remedy: .init(id: "Tulis “jumlah … dibagi jumlah … × 100%”.", en: "Write “jumlah … dibagi jumlah … × 100%”."),
        explains: ["formula.not-restated"],
        keeps: [
            .sheet("pecahan lengkap") { sheet in
                sheet.row("Persentase peserta yang lulus", "Jumlah peserta lulus dibagi jumlah peserta kali 100%")
            },
            .sheet("jumlah tidak memerlukan penyebut") { sheet in sheet.row("Jumlah peserta", "Jumlah peserta") },
        ],
        breaks: [
            .sheet("mengulang nama", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase peserta yang lulus", "Persentase peserta yg lulus")
            },
            .sheet("tanpa penyebut", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase peserta yang lulus", "Jumlah peserta lulus x 100%")
            },
            .sheet("dibandingkan dengan apa", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase trayek yang dievaluasi", "Perbandingan jumlah trayek yang dievaluasi")
            },
            .sheet("tanpa pembilang", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Persentase peserta yang lulus", "dibagi jumlah peserta kali 100%")
            },
        ],
        check: formulaBothHalves)

    @Sendable private static func formulaBothHalves(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).compactMap { cell in
            guard cell.formula.kind == .restated || cell.formula.kind == .count, let missing = missing(in: cell) else {
                return nil
            }
            return Violation(
                .init(id: "\(missing.id) tidak disebut.", en: "\(missing.en) not stated."), at: cell.place,
                with: [cell.indicator.place], stated: cell.formula.raw,
                certainty: isComparison(cell.formula.raw) ? .inferred : .decided)
        }
    }

    /// "Perbandingan jumlah trayek yang dievaluasi": compared with what?
    private static func isComparison(_ raw: String) -> Bool {
        LowercasedWords(raw, limit: 1).words.first.map { $0 == "perbandingan" || $0 == "rasio" } ?? false
    }

    /// What a formula lacks that is a fraction by its own signs or by the indicator's name.
    ///
    /// Nothing where another way of computing may be meant: a survey, an average, a fraction in words of its own.
    private static func missing(in cell: FormulaCell) -> Localized? {
        let raw = cell.formula.raw
        let words = LowercasedWords(raw).words
        if let sign = words.firstIndex(of: "dibagi") {
            let times = words.firstIndex { ["kali", "dikali", "dikalikan", "x"].contains($0) } ?? words.count
            if sign == 0 { return .init(id: "Pembilang", en: "The numerator is") }
            return times <= sign + 1 ? denominator : nil
        }
        guard cell.isPercentage else { return nil }
        if cell.isRestated, words.first.map(MeasureWord.percentages.contains) ?? false {
            return .init(id: "Pembilang dan penyebut", en: "Numerator and denominator are")
        }
        if isComparison(raw) { return words.contains { linking.contains($0) } ? nil : denominator }
        let counts = words.count { FormulaTerm.countWords.contains($0) }
        let hasSign = raw.contains { "/:÷+Σ∑\n".contains($0) } || words.contains { comparing.contains($0) }
        return cell.formula.kind == .count && counts == 1 && !hasSign ? denominator : nil
    }

    private static let denominator = Localized(id: "Penyebut", en: "The denominator is")

    private static let linking: Set<String> = [
        "dengan", "terhadap", "antara", "dibanding", "dibandingkan", "per", "berbanding",
    ]
    private static let comparing: Set<String> = [
        "per", "dari", "terhadap", "dibanding", "dibandingkan", "rata", "rasio", "perbandingan", "rerata", "indeks",
    ]
}
