import Domain
import FoundationEssentials

extension Rule {
    static let rateInText = Rule(
        id: "totals.rate-in-text",
        title: "Tingkat realisasi dalam uraian sama dengan tabelnya",
        tier: .structural,
        rationale: """
            Uraian menyebut indikator yang tidak tercapai beserta persennya, sedangkan tabel mencatat angka lain, \
            sering kali 100% untuk semua baris. Salah satunya tidak berasal dari pengukuran.
            """,
        remedy: "Periksa realisasi yang sebenarnya, lalu samakan uraian dan tabel.",
        explains: ["computed.rate"],
        keeps: [
            .workPlan("sama") { example(&$0, table: "98%", text: "98%") },
            .workPlan("dibulatkan") { example(&$0, table: "97,31%", text: "97,3%") },
        ],
        breaks: [
            .workPlan("tabel 100%, uraian 6,91%", reported: ["nodes/K1/indicators/K1.I1/statements/4"]) {
                example(&$0, table: "100%", text: "6,91%")
            }
        ],
        check: rateInText)

    private static func example(_ plan: inout DossierBuilder, table: String, text: String) {
        let activity = plan.addNode(.activity, name: "Pengadaan ASN")
        let indicator = plan.addIndicator(of: activity, name: "Jumlah kartu pegawai yang diusulkan")
        plan.evaluate(indicator, ["", "", "217", "217", table])
        plan.claim("jumlah kartu pegawai yang diusulkan sebesar \(text)", .rate, rate: text, subject: indicator)
    }

    @Sendable private static func rateInText(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard document.hasSeveralTables else { return [] }
            return dossier.claims(of: document).compactMap { claim in
                guard claim.measure == .rate, let subject = claim.subject, let row = document.positions[subject],
                    let stated = claim.quantity?.reading.value?.number
                else { return nil }
                let figures = document.stated(row)
                let rates = figures.filter { $0.role == .rate && isOf(nil, $0.period) }
                guard let rate = rates.first(where: { isOf(claim.year, $0.period) }) ?? rates.first else {
                    return computed(claim, stated: stated, figures: figures, in: document)
                }
                guard let printed = rate.number, !agree(stated, printed) else { return nil }
                return violation(claim, stated: stated, rate: rate, in: document)
            }
        }
    }

    /// Against result and target of the year, where the table prints no rate.
    private static func computed(
        _ claim: Claim, stated: Decimal, figures: [Figure], in document: IndexedDocument
    ) -> Violation? {
        let ofYear = figures.filter { isOf(claim.year, $0.period) }
        guard let actual = ofYear.first(where: { $0.role == .actual }), let result = actual.number,
            let target = ofYear.first(where: { $0.role == .target }), let goal = target.number, goal > 0
        else { return nil }
        let rate = result * 100 / goal
        guard !agree(stated, rate.rounded(decimals: 2)), stated != result, stated != goal else { return nil }
        let meant = IndonesianFormat.percent(rate.rounded(decimals: 2))
        return Violation(
            "Uraian menyebut \(IndonesianFormat.percent(stated)), tabel menghasilkan \(meant).",
            at: document.place(of: claim), with: [actual.place, target.place],
            arithmetic: "\(actual.raw.trimmed) ÷ \(target.raw.trimmed) × 100 = \(meant)", expected: meant,
            stated: claim.quote)
    }

    private static func isOf(_ year: Int?, _ period: StatedPeriod?) -> Bool {
        guard case .year(let own)? = period else { return false }
        return year == nil || year == own
    }

    /// Equal at the fewer of the two numbers' decimals.
    private static func agree(_ left: Decimal, _ right: Decimal) -> Bool {
        let decimals = min(max(0, -left.exponent), max(0, -right.exponent))
        return left.rounded(decimals: decimals) == right.rounded(decimals: decimals)
            || left.truncated(decimals: decimals) == right.truncated(decimals: decimals)
    }

    private static func violation(
        _ claim: Claim, stated: Decimal, rate: Figure, in document: IndexedDocument
    ) -> Violation {
        let text = IndonesianFormat.percent(stated)
        return Violation(
            "Tabel mencatat \(rate.raw.trimmed), uraian menyebut \(text) untuk indikator yang sama.", at: rate.place,
            with: [document.place(of: claim)], arithmetic: "\(rate.raw.trimmed) ≠ \(text)", stated: rate.raw)
    }
}
