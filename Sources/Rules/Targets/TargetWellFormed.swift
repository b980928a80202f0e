import Domain

extension Rule {
    static let targetWellFormed = Rule(
        id: "target.well-formed",
        title: "Target dapat dibaca dengan satu cara",
        tier: .structural,
        rationale: "Angka dengan pemisah yang tidak beraturan dibaca berbeda-beda.",
        remedy: "Tulis angkanya dengan titik untuk ribuan dan koma untuk desimal.",
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
            return Violation("Pemisah ribuan dan desimal tidak beraturan.", at: cells.filter(hasOddMarks))
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
