import Domain

extension Rule {
    static let unitAlongRow = Rule(
        id: "indicator.unit-along-row",
        title: .init(id: "Satu baris memakai satu satuan", en: "A row uses one unit"),
        tier: .structural,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: "Target 32 unit dan realisasi 6 jenis tidak dapat dibandingkan, dan jumlahnya tidak berarti apa-apa.",
            en: "A target of 32 unit and a result of 6 jenis (kinds) cannot be compared, and their sum means nothing."),
        remedy: .init(
            id: "Tulis semua angka baris ini dalam satuan yang sama dengan indikatornya.",
            en: "Write all figures of this row in the unit of its indicator."),
        keeps: [
            .evaluated("satu satuan", "300 org", "89 orang", "50 org", "104 orang", "208%", "50 org"),
            .evaluated("sebagian tanpa satuan", "300 org", "89", "50", "104", "208%", "50 org"),
        ],
        breaks: [
            .evaluated(
                "unit di antara jenis", reported: ["nodes/K1/indicators/K1.I1/statements/2"], "49 jenis", "6 jenis",
                "32 unit", "6 jenis", "18,75%", "13 jenis", "25 jenis"),
            .evaluated(
                "persen di antara orang", reported: ["nodes/K1/indicators/K1.I1/statements/3"], "49 orang", "6 orang",
                "32 orang", "6%", "18,75%", "13 orang"),
        ],
        check: unitAlongRow)

    @Sendable private static func unitAlongRow(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            document.indicators.compactMap { indicator in
                odd(among: document.stated(indicator.row).filter { isMeasured($0) && $0.basis != .draftRKPD })
            }
        }
    }

    private static func isMeasured(_ figure: StatedFigure) -> Bool {
        switch figure.role {
        case .target, .actual, .cumulative, .projection: figure.unit.map(UnitName.isKnown) ?? false
        default: false
        }
    }

    /// The figures whose unit most others don't share; of two equally frequent, the later.
    private static func odd(among figures: [StatedFigure]) -> Violation? {
        let counts = Dictionary(figures.compactMap(\.unit).map { ($0, 1) }, uniquingKeysWith: +)
        guard counts.count > 1, let most = counts.values.max(),
            let usual = figures.first(where: { counts[$0.unit ?? ""] == most })?.unit
        else { return nil }
        let odd = figures.filter { $0.unit != usual }
        guard let first = odd.first else { return nil }
        let units = figures.compactMap(\.unit).eachFirst.joined(separator: ", ")
        return Violation(
            .init(
                id: "Satuan berganti di sepanjang baris: \(units).",
                en: "The unit changes along the row: \(units)."), at: first.place,
            with: odd.dropFirst().map(\.place),
            arithmetic: .init(both: figures.map(\.raw.trimmed).joined(separator: " | ")),
            expected: usual, stated: first.raw)
    }
}
