import Domain
import FoundationEssentials

extension Rule {
    static let absorptionComputed = Rule(
        id: "totals.absorption",
        title: .init(
            id: "Serapan dalam uraian sama dengan realisasi dibagi anggaran",
            en: "The spending rate in the text equals realisation divided by budget"),
        tier: .structural,
        looksAt: [.claims],
        rationale: .init(
            id: "Serapan yang tidak cocok dengan anggaran dan realisasinya di kalimat yang sama menyesatkan pembaca.",
            en: """
                A spending rate that does not fit the budget and the realisation in the same sentence misleads \
                readers.
                """),
        remedy: .init(
            id: "Hitung kembali realisasi ÷ anggaran × 100.",
            en: "Compute the realisation ÷ the budget × 100 again."),
        keeps: [.workPlan("78,47%") { example(&$0, "78,47%") }],
        breaks: [.workPlan("87,47%", reported: ["documents/d1/blocks/2"]) { example(&$0, "87,47%") }],
        check: absorptionComputed)

    private static func example(_ plan: inout DossierBuilder, _ rate: String) {
        plan.claim("anggaran", .budgetTotal, amount: "13.954.473.150", year: 2019)
        plan.claim("realisasi", .actualTotal, amount: "10.950.042.812", year: 2019)
        plan.claim("atau \(rate)", .absorption, rate: rate)
    }

    @Sendable private static func absorptionComputed(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let claims = dossier.claims(of: document)
            return claims.filter { $0.measure == .absorption }.compactMap { claim in
                guard let rate = claim.quantity, let printed = rate.reading.value?.number,
                    let budget = companion(.budgetTotal, of: claim, in: claims),
                    let actual = companion(.actualTotal, of: claim, in: claims),
                    let stated = budget.amount?.rupiah, let spent = actual.amount?.rupiah, stated > 0
                else { return nil }
                return violation(
                    claim, printed: printed, raw: rate.raw, expected: spent * 100 / stated, in: document,
                    places: [actual, budget].map(document.place(of:)))
            }
        }
    }

    /// The claim of the same subject and year that stands in the same block or, failing that, anywhere.
    private static func companion(_ measure: Claim.Measure, of claim: Claim, in claims: [Claim]) -> Claim? {
        let alike = claims.filter {
            $0.measure == measure && $0.subject == claim.subject && $0.period == claim.period
        }
        return alike.first { $0.block == claim.block } ?? (alike.count == 1 ? alike.first : nil)
    }

    private static func violation(
        _ claim: Claim, printed: Decimal, raw: String, expected: Decimal, in document: IndexedDocument, places: [Place]
    ) -> Violation? {
        let decimals = max(0, -printed.exponent)
        guard expected.rounded(decimals: decimals) != printed else { return nil }
        let isCut = expected.truncated(decimals: decimals) == printed
        let own = document.place(of: claim)
        let meant = IndonesianFormat.percent(expected.rounded(decimals: max(2, decimals)))
        return Violation(
            isCut
                ? .init(id: "Serapan dipotong, bukan dibulatkan.", en: "The spending rate is cut off, not rounded.")
                : .init(
                    id: "Serapan tidak sama dengan realisasi dibagi anggaran.",
                    en: "The spending rate does not equal realisation divided by budget."),
            at: own, with: places.filter { $0.path != own.path },
            arithmetic: .init(both: meant) + .printed(raw.trimmed), expected: meant, stated: raw,
            certainty: isCut ? .style : .decided)
    }
}
