import Domain
import FoundationEssentials

extension Rule {
    static let quartersMakeYear = Rule(
        id: "target.quarters-make-year",
        title: "Target triwulan menghasilkan target tahunan",
        tier: .structural,
        rationale: """
            Target tahunan dicapai melalui triwulan. Bila tidak satu pun cara menghitung (dijumlahkan, s.d. triwulan, \
            posisi akhir, rata-rata, sama tiap triwulan) menghasilkan angka tahunan, salah satu angka pasti keliru.
            """,
        remedy: "Perbaiki target triwulan atau target tahunan sehingga keduanya cocok.",
        keeps: [
            .plan("5 + 9 + 9 + 12 orang menjadi 35 orang") { plan in
                example(&plan, quarters: ["5 Org", "9 Org", "9 Org", "12 Org"], year: "35 Org")
            },
            .plan("25, 50, 75, 100 % sampai dengan triwulan") { plan in
                example(&plan, quarters: ["25%", "50%", "75%", "100%"], year: "100%")
            },
        ],
        breaks: [
            .plan("4 × 70 orang, tertulis 300", reported: ["nodes/K1/indicators/K1.I1/target"]) { plan in
                example(&plan, quarters: ["70 Org", "70 Org", "70 Org", "70 Org"], year: "300 Org")
            }
        ],
        check: quartersMakeYear)

    private static func example(_ plan: inout DossierBuilder, quarters: [String], year: String) {
        let activity = plan.addNode(.activity, name: "Penerbitan SK PNS")
        let indicator = plan.addIndicator(of: activity, name: "Jumlah SK yang terbit")
        plan.target(indicator, year, year: 2025)
        plan.quarters(indicator, quarters, year: 2025)
        plan.proposeAccumulation(indicator)
    }

    @Sendable private static func quartersMakeYear(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            guard let year = indicator.yearTarget.value?.number else { return nil }
            let filled = indicator.quarterTargets.compactMap { $0.value?.number }
            guard filled.count > 1 || (filled.count == 1 && filled[0] != year) else { return nil }
            guard filled.count == 1 || AccumulationInference.candidates(filled: filled, year: year).isEmpty else {
                return nil
            }
            let total = filled.reduce(0, +)
            let terms = filled.map { IndonesianFormat.number($0) }.joined(separator: " + ")
            return Violation(
                "Target triwulan tidak menghasilkan target tahunan.", at: indicator.targetPlace,
                with: indicator.quarterPlaces,
                arithmetic: "\(terms) = \(IndonesianFormat.number(total)), tertulis \(IndonesianFormat.number(year))",
                expected: IndonesianFormat.number(total), stated: indicator.target?.value.raw)
        }
    }
}
