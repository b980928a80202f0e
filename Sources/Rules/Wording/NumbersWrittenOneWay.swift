import Domain

extension Rule {
    static let numbersWrittenOneWay = Rule(
        id: "wording.number-style",
        title: .init(id: "Angka ditulis dengan satu cara", en: "Numbers are written in one way"),
        tier: .advisory,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Bila koma kadang memisahkan ribuan dan kadang desimal, 2,500 dapat dibaca dua ribu lima ratus atau dua \
                setengah. Angka 3,00 untuk 3 dokumen tampak seperti hasil hitungan.
                """,
            en: """
                When a comma separates sometimes thousands and sometimes decimals, 2,500 can be read as two thousand \
                five hundred or as two and a half. A 3,00 for 3 documents looks like the result of a computation.
                """),
        remedy: .init(
            id: "Pakai titik untuk ribuan, koma untuk desimal, dan bilangan bulat tanpa ,00.",
            en: "Use a dot for thousands, a comma for decimals, and whole numbers without ,00."),
        keeps: [
            .plan("titik ribuan, koma desimal") { targets(&$0, ["2.500", "57,60%", "3"]) },
            .plan("semua dengan dua desimal") { targets(&$0, ["3,00", "50,00", "100,00"]) },
        ],
        breaks: [
            .plan("3,00 di antara bilangan bulat", reported: ["nodes/K1/indicators/K1.I3/target"]) {
                targets(&$0, ["3", "1", "3,00"])
            },
            .plan("koma ribuan dan koma desimal", reported: ["nodes/K1/indicators/K1.I2/target"]) {
                targets(&$0, ["57,60%", "2,500"])
            },
        ],
        check: numbersWrittenOneWay)

    private static func targets(_ plan: inout DossierBuilder, _ years: [String]) {
        let node = plan.addNode(.activity, name: "Pembinaan ASN")
        for year in years { plan.target(plan.addIndicator(of: node, name: "Jumlah dokumen"), year, year: 2025) }
    }

    @Sendable private static func numbersWrittenOneWay(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let cells = document.indicators.flatMap(PrintedFigure.all)
            let whole = cells.filter { $0.style == .whole }
            let padded = cells.filter { $0.style == .padded }
            let grouped = cells.filter { $0.style == .commaGroups }
            let decimals = cells.filter { $0.style == .commaDecimals || $0.style == .padded }
            return [
                whole.count > padded.count
                    ? odd(padded, zeroDecimals, .style, beside: nil) : nil,
                odd(grouped, doubleComma, .decided, beside: decimals.first),
            ].compactMap { $0 }
        }
    }

    private static let zeroDecimals = Localized(
        id: "Bilangan bulat ditulis dengan desimal nol.", en: "A whole number is written with decimals of zero.")
    private static let doubleComma = Localized(
        id: "Koma dipakai untuk ribuan dan untuk desimal.",
        en: "The comma is used for thousands and for decimals.")

    /// - Parameter beside: what the odd ones contradict, where that is needed to say so.
    private static func odd(
        _ figures: [PrintedFigure], _ message: Localized, _ certainty: Violation.Certainty, beside other: PrintedFigure?
    ) -> Violation? {
        guard let first = figures.first, certainty == .style || other != nil else { return nil }
        let places = figures.dropFirst().map(\.place) + [other?.place].compactMap { $0 }
        let quotes = [first, other].compactMap { $0?.place.quote }
        return Violation(
            message, at: first.place, with: places, arithmetic: .and(quotes.map { .init(both: $0) }),
            certainty: certainty)
    }
}
