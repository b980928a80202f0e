import Domain

extension Rule {
    static let numbersWrittenOneWay = Rule(
        id: "wording.number-style",
        title: "Angka ditulis dengan satu cara",
        tier: .advisory,
        rationale: """
            Bila koma kadang memisahkan ribuan dan kadang desimal, 2,500 dapat dibaca dua ribu lima ratus atau dua \
            setengah. Angka 3,00 untuk 3 dokumen tampak seperti hasil hitungan.
            """,
        remedy: "Pakai titik untuk ribuan, koma untuk desimal, dan bilangan bulat tanpa ,00.",
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
                    ? odd(padded, "Bilangan bulat ditulis dengan desimal nol.", .style, beside: nil) : nil,
                odd(grouped, "Koma dipakai untuk ribuan dan untuk desimal.", .decided, beside: decimals.first),
            ].compactMap { $0 }
        }
    }

    /// - Parameter beside: what the odd ones contradict, where that is needed to say so.
    private static func odd(
        _ figures: [PrintedFigure], _ message: String, _ certainty: Violation.Certainty, beside other: PrintedFigure?
    ) -> Violation? {
        guard let first = figures.first, certainty == .style || other != nil else { return nil }
        let places = figures.dropFirst().map(\.place) + [other?.place].compactMap { $0 }
        let pair = other.map { "\(first.place.quote) dan \($0.place.quote)" }
        return Violation(
            message, at: first.place, with: places, arithmetic: pair ?? first.place.quote, certainty: certainty)
    }
}
