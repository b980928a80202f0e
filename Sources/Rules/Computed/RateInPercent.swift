import Domain
import FoundationEssentials

extension Rule {
    static let rateInPercent = Rule(
        id: "computed.rate-in-percent",
        title: .init(
            id: "Kolom tingkat realisasi berisi persentase",
            en: "The column of realisation rates holds percentages"),
        tier: .structural,
        looksAt: [.severalTables, .rates],
        rationale: .init(
            id: """
                Kolom tingkat realisasi menyatakan perbandingan dalam persen. Jumlah barang di kolom itu tersalin dari \
                kolom di sebelahnya, dan perbandingannya hilang.
                """,
            en: """
                The column states a ratio in percent. A number of things in it was copied from the column beside it, \
                and the ratio is lost.
                """),
        remedy: .init(id: "Ganti dengan realisasi ÷ target × 100.", en: "Replace it by result ÷ target × 100."),
        keeps: [
            .evaluated("persen", "300", "89", "50", "104", "208%"),
            .evaluated("tanpa tanda persen", "300", "89", "50", "104", "208"),
        ],
        breaks: [
            .evaluated(
                "jumlah lembar di kolom persen", reported: ["nodes/K1/indicators/K1.I1/statements/4"],
                "611.628 lembar", "300.000 lembar", "105.000 lembar", "105.000 lembar", "105.000 lembar")
        ],
        check: rateInPercent)

    @Sendable private static func rateInPercent(_ dossier: IndexedDossier) -> [Violation] {
        ComputedRow.all(in: dossier).flatMap { row in
            (row.rates + row.attainmentRates).compactMap { rate in
                guard case .number(_, let unit?)? = rate.rate.quantity, rate.rate.printsUnit else { return nil }
                return Violation(
                    .init(
                        id: "Kolom persentase ini berisi jumlah dalam \(unit).",
                        en: "This column of percentages holds a number in \(unit)."), at: rate.rate.place,
                    with: [rate.result.place, rate.target.place], arithmetic: rate.calculation.map { .init(both: $0) },
                    expected: rate.written,
                    stated: rate.rate.raw)
            }
        }
    }
}
