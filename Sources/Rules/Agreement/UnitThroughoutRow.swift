import Domain
import FoundationEssentials

extension Rule {
    static let unitThroughoutRow = Rule(
        id: "wording.unit-throughout-row",
        title: .init(id: "Semua angka satu baris disertai satuan", en: "All figures of a row have a unit"),
        tier: .advisory,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: "Angka tanpa satuan di antara angka bersatuan tampak seperti ukuran lain.",
            en: "A figure without a unit among figures that have one looks like another measure."),
        remedy: .init(id: "Tambahkan satuannya.", en: "Add its unit."),
        keeps: [
            .evaluated("semuanya bersatuan", "375 kali", "202 kali", "45 kali", "65 kali", "144,44%"),
            .evaluated("tidak satu pun", "375", "202", "45", "65", "144,44%"),
            .evaluated("nol", "15 jenis", "0", "5 jenis", "5 jenis", "100%"),
        ],
        breaks: [
            .evaluated(
                "202 apa?", reported: ["nodes/K1/indicators/K1.I1/statements/1"], "375 kali", "202", "45 kali",
                "65 kali", "144,44%")
        ],
        check: unitThroughoutRow)

    @Sendable private static func unitThroughoutRow(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            document.indicators.compactMap { indicator -> Violation? in
                let figures = document.stated(indicator.row).filter(isMeasured)
                let units = figures.compactMap(\.unit).eachFirst
                let bare = figures.filter { $0.unit == nil && $0.number != 0 }
                guard !units.isEmpty, let first = bare.first, figures.count - bare.count >= 2 else { return nil }
                return Violation(
                    .init(
                        id: "Angka ini tanpa satuan, padahal angka lain pada baris ini dalam \(units[0]).",
                        en: "This figure has no unit, though the others of this row are in \(units[0])."),
                    at: first.place,
                    with: bare.dropFirst().map(\.place), expected: "\(first.raw.trimmed) \(units[0])",
                    stated: first.raw, certainty: .style)
            }
        }
    }

    private static func isMeasured(_ figure: StatedFigure) -> Bool {
        switch figure.role {
        case .target, .actual, .cumulative, .projection:
            if case .number? = figure.quantity { true } else { figure.quantity?.isPercent ?? false }
        default: false
        }
    }
}
