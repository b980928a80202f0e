import Domain
import FoundationEssentials

extension Rule {
    static let rateInPercent = Rule(
        id: "computed.rate-in-percent",
        title: "Kolom tingkat realisasi berisi persentase",
        tier: .structural,
        rationale: """
            Kolom tingkat realisasi menyatakan perbandingan dalam persen. Jumlah barang di kolom itu tersalin dari \
            kolom di sebelahnya, dan perbandingannya hilang.
            """,
        remedy: "Ganti dengan realisasi ÷ target × 100.",
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
                    "Kolom persentase ini berisi jumlah dalam \(unit).", at: rate.rate.place,
                    with: [rate.result.place, rate.target.place], arithmetic: rate.calculation, expected: rate.written,
                    stated: rate.rate.raw)
            }
        }
    }
}
