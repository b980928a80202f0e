import Domain

extension Rule {
    static let targetWellFormed = Rule(
        id: "target.well-formed",
        title: .init(id: "Target dapat dibaca dengan satu cara", en: "A target can be read in one way only"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: "Angka dengan pemisah yang tidak beraturan dibaca berbeda-beda.",
            en: "A figure with irregular separators is read in different ways."),
        remedy: .init(
            id: "Tulis angkanya dengan titik untuk ribuan dan koma untuk desimal.",
            en: "Write the figure with a dot for thousands and a comma for decimals."),
        keeps: [
            .target("ribuan dan desimal", name: "Jumlah arsip", year: "1.234,5 lembar"),
            .target("satu satuan", name: "Jumlah OPD", year: "a. 45 orang b. 52 OPD"),
            .target("persen", name: "Persentase", year: "73,5%"),
        ],
        breaks: [
            .target(
                "pemisah yang tidak beraturan", reported: ["nodes/K1/indicators/K1.I1/target"], name: "Jumlah arsip",
                year: "12.50,000 lembar")
        ],
        check: targetWellFormed)

    @Sendable private static func targetWellFormed(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            let cells = TargetCell.all(of: indicator)
            return Violation(
                .init(
                    id: "Pemisah ribuan dan desimal tidak beraturan.",
                    en: "The separators of thousands and decimals are irregular."),
                at: cells.filter(hasOddMarks))
        }
    }

    private static func hasOddMarks(_ cell: TargetCell) -> Bool {
        let digits = cell.raw.trimmed.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        var core = digits
        while let last = core.last, last == "." || last == "," { core = core.dropLast() }
        guard let number = NumberReading(core) else { return false }
        return !number.isWellFormed
    }
}
