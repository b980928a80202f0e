import Domain
import FoundationEssentials

extension Rule {
    static let rateInText = Rule(
        id: "totals.rate-in-text",
        title: .init(
            id: "Tingkat realisasi dalam uraian sama dengan tabelnya",
            en: "The realisation rate in the text equals that of the table"),
        tier: .structural,
        looksAt: [.severalTables, .claims],
        rationale: .init(
            id: """
                Uraian menyebut indikator yang tidak tercapai beserta persennya, sedangkan tabel mencatat angka lain, \
                sering kali 100% untuk semua baris. Salah satunya tidak berasal dari pengukuran.
                """,
            en: """
                The text names indicators that were not reached and their percentages, whereas the table records other \
                figures, often 100% in all rows. One of the two does not come from a measurement.
                """),
        remedy: .init(
            id: "Periksa realisasi yang sebenarnya, lalu samakan uraian dan tabel.",
            en: "Check what was really reached, then make text and table agree."),
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
        _ claim: Claim, stated: Decimal, figures: [StatedFigure], in document: IndexedDocument
    ) -> Violation? {
        let ofYear = figures.filter { isOf(claim.year, $0.period) }
        guard let actual = ofYear.first(where: { $0.role == .actual }), let result = actual.number,
            let target = ofYear.first(where: { $0.role == .target }), let goal = target.number, goal > 0
        else { return nil }
        let rate = result * 100 / goal
        guard !agree(stated, rate.rounded(decimals: 2)), stated != result, stated != goal else { return nil }
        let (text, meant) = (IndonesianFormat.percent(stated), IndonesianFormat.percent(rate.rounded(decimals: 2)))
        return Violation(
            .init(
                id: "Uraian menyebut \(text), tabel menghasilkan \(meant).",
                en: "The text names \(text), the table yields \(meant)."),
            at: document.place(of: claim), with: [actual.place, target.place],
            arithmetic: .init(both: "\(actual.raw.trimmed) ÷ \(target.raw.trimmed) × 100 = \(meant)"),
            expected: meant, stated: claim.quote)
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
        _ claim: Claim, stated: Decimal, rate: StatedFigure, in document: IndexedDocument
    ) -> Violation {
        let (text, printed) = (IndonesianFormat.percent(stated), rate.raw.trimmed)
        return Violation(
            .init(
                id: "Tabel mencatat \(printed), uraian menyebut \(text) untuk indikator yang sama.",
                en: "The table records \(printed), the text names \(text) for the same indicator."),
            at: rate.place, with: [document.place(of: claim)], arithmetic: .init(both: "\(printed) ≠ \(text)"),
            stated: rate.raw)
    }
}
