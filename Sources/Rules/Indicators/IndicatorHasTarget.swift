import Domain
import Regulation

extension Rule {
    static let indicatorHasTarget = Rule(
        id: "indicator.has-target",
        title: .init(id: "Setiap indikator mempunyai target", en: "Every indicator has a target"),
        tier: .mandatory,
        basis: Perpres29_2014.measurement,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Kinerja diukur dengan membandingkan realisasi dengan target. Indikator tanpa target tidak dapat \
                diukur, walaupun anggarannya dibelanjakan.
                """,
            en: """
                Performance is measured by comparing what was reached with the target. An indicator without a target \
                cannot be measured, even though its budget is spent.
                """),
        remedy: .init(
            id: "Isi target tahunan dan triwulannya; bila tidak ada yang ditargetkan, hapus indikatornya.",
            en: "Fill in the target of the year and of the quarters; if nothing is aimed at, delete the indicator."),
        keeps: [
            .plan("hanya target TW IV") { plan in activity(&plan, quarters: ["", "", "", "95%"], year: "") },
            .plan("hanya target tahunan") { plan in activity(&plan, quarters: ["-", "-", "-", "-"], year: "500 Org") },
            .plan("tidak satu pun indikator jenjang ini bertarget") { plan in
                for _ in 1...3 { activity(&plan, quarters: ["", "", "", ""], year: "") }
            },
            .plan("tata letak tanpa kolom target") { plan in
                let node = plan.addNode(.activity, name: "Penempatan PNS")
                plan.addIndicator(of: node, name: "Jumlah PNS yang ditempatkan")
            },
        ],
        breaks: [
            .plan("semua sel target kosong, anggaran terisi", reported: ["nodes/K1/indicators/K1.I1/target"]) { plan in
                activity(&plan, quarters: ["", "", "", ""], year: "", budget: "415,878,000.00")
            },
            .plan("hanya tanda hubung", reported: ["nodes/K1/indicators/K1.I1/target"]) { plan in
                activity(&plan, quarters: ["-", "-", "-", "-"], year: "-")
            },
        ],
        check: indicatorHasTarget)

    private static func activity(
        _ plan: inout DossierBuilder, quarters: [String], year: String, budget: String? = nil
    ) {
        let node = plan.addNode(.activity, name: "Pendidikan dan pelatihan kepemimpinan")
        let indicator = plan.addIndicator(of: node, name: "Jumlah PNS yang mengikuti pelatihan kepemimpinan")
        plan.quarters(indicator, quarters, year: 2025)
        plan.target(indicator, year, year: 2025)
        if let budget { plan.budget(node, budget, year: 2025) }
    }

    @Sendable private static func indicatorHasTarget(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanLevel.allCases.flatMap { level in untargeted(document.nodes(level).flatMap(\.indicators)) }
        }
    }

    /// Nothing where no indicator of a level has a target: then the layout states none there.
    private static func untargeted(_ indicators: [IndicatorView]) -> [Violation] {
        let empty = indicators.filter(hasOnlyEmptyTargets)
        return empty.count > 2 && empty.count == indicators.count ? [] : empty.map(violation)
    }

    private static func hasOnlyEmptyTargets(_ indicator: IndicatorView) -> Bool {
        let stated = ([indicator.target] + indicator.quarters).compactMap { $0 }
        return !stated.isEmpty && stated.allSatisfy(\.isEmptyTarget)
    }

    private static func violation(_ indicator: IndicatorView) -> Violation {
        var place = indicator.targetPlace
        if place.source == nil { place.source = indicator.source }
        if place.quote.isEmpty { place.quote = indicator.name ?? "" }
        let money = (indicator.budget ?? indicator.node.budget)?.money?.reading.value
        let level = indicator.node.level.title.lowercased()
        return Violation(
            .init(
                id: "Indikator \(level) ini tidak mempunyai target, baik tahunan maupun triwulan.",
                en: "This \(level) indicator has no target, neither for the year nor for a quarter."),
            at: place, with: [indicator.place], arithmetic: money.map(budgeted))
    }

    private static func budgeted(_ money: Money) -> Localized {
        let amount = IndonesianFormat.rupiah(money)
        return Localized(id: "dianggarkan \(amount) tanpa target", en: "\(amount) budgeted without a target")
    }
}

extension Statement {
    /// A cell for a target in which nothing is stated.
    fileprivate var isEmptyTarget: Bool {
        if case .missing(.blank) = quantity?.reading { return true }
        if case .missing(.dash) = quantity?.reading { return true }
        return false
    }
}
