import Domain
import FoundationEssentials

extension Rule {
    static let targetNotBelowReached = Rule(
        id: "target.not-below-reached",
        title: .init(
            id: "Target tidak di bawah yang sudah tercapai",
            en: "A target is not below what has been reached"),
        tier: .advisory,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: """
                Target yang lebih rendah daripada realisasi tahun-tahun sebelumnya tidak lagi mendorong perbaikan. \
                Biasanya target Renstra belum ditinjau sejak realisasinya melampauinya.
                """,
            en: """
                A target lower than the results of earlier years no longer drives improvement. Usually the target of \
                the Renstra was not reviewed since the results passed it.
                """),
        remedy: .init(
            id: "Tinjau kembali targetnya, atau jelaskan mengapa capaiannya diperkirakan turun.",
            en: "Review the target, or explain why less is expected."),
        keeps: [
            .workPlan("target naik") { yearly(&$0, targets: ["70%", "80%"], actuals: ["70%", "75%"]) },
            .evaluated("target akhir masih lebih tinggi", "300", "89", "50", "104", "208%", "50", "243"),
        ],
        breaks: [
            .workPlan("10% setelah tercapai 16,75%", reported: ["nodes/O1/indicators/O1.I1/statements/1"]) {
                yearly(&$0, targets: ["5%", "10%"], actuals: ["16,75%", "20%"])
            },
            .evaluated(
                "target akhir 240, sudah tercapai 400", reported: ["nodes/K1/indicators/K1.I1/statements/0"], "240 org",
                "400 org", "40", "90", "225%"),
        ],
        check: targetNotBelowReached)

    private static func yearly(_ plan: inout DossierBuilder, targets: [String], actuals: [String]) {
        let agency = plan.addNode(.agency, name: "Badan Kepegawaian Daerah")
        let indicator = plan.addIndicator(of: agency, name: "Persentase ASN yang menyusun SKP sesuai standar")
        for (role, basis, raws) in [
            (StatementRole.target, StatementBasis.strategicPlan, targets), (.actual, .own, actuals),
        ] {
            for (index, raw) in raws.enumerated() {
                plan.state(
                    Statement(
                        entry: indicator, role: role, basis: basis, period: .year(2017 + index),
                        value: .quantity(QuantityReading.read(raw).stated), table: "2.2"))
            }
        }
    }

    /// Lower values that are better, as far as an indicator's name says so.
    private static let falling: Set<String> = [
        "penurunan", "pelanggaran", "kasus", "temuan", "angka", "keluhan", "pengaduan", "kematian", "kemiskinan",
        "pengangguran", "waktu", "lama", "stunting",
    ]

    @Sendable private static func targetNotBelowReached(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            document.indicators.flatMap { indicator -> [Violation] in
                let words = Set(LowercasedWords(indicator.name ?? "").words)
                guard indicator.method.polarity != .lowerIsBetter, words.isDisjoint(with: falling) else { return [] }
                let figures = document.stated(indicator.row)
                return [goal(figures), yearly(figures)].compactMap { $0 }
            }
        }
    }

    /// The target at the end of the plan below what had been reached before it ended.
    private static func goal(_ figures: [StatedFigure]) -> Violation? {
        let goal = figures.first { $0.role == .target && $0.period == .endOfPlan }
        let before = figures.first { figure in
            guard figure.role == .actual, case .through? = figure.period else { return false }
            return true
        }
        guard let goal, let before, let target = goal.number, let reached = before.number, target > 0,
            reached > target, goal.quantity?.isPercent == before.quantity?.isPercent
        else { return nil }
        return violation(goal, below: [before])
    }

    /// The first yearly target below the result of an earlier year.
    private static func yearly(_ figures: [StatedFigure]) -> Violation? {
        let targets = figures.filter { $0.role == .target && $0.basis == .strategicPlan && $0.year != nil }
        let actuals = figures.filter { $0.role == .actual && $0.year != nil && $0.number != nil }
        for target in targets {
            guard let year = target.year, let number = target.number, number > 0 else { continue }
            let best = actuals.filter { ($0.year ?? year) < year && ($0.number ?? 0) > number }
            if !best.isEmpty { return violation(target, below: best) }
        }
        return nil
    }

    private static func violation(_ target: StatedFigure, below reached: [StatedFigure]) -> Violation {
        Violation(
            .init(
                id: "Target ini lebih rendah daripada yang sudah tercapai sebelumnya.",
                en: "This target is lower than what was already reached."), at: target.place,
            with: reached.map(\.place),
            arithmetic: .init(both: "\(target.raw.trimmed) < \(reached.map(\.raw.trimmed).joined(separator: ", "))"),
            stated: target.raw, certainty: .style)
    }
}

extension StatedFigure {
    /// The single year it is about.
    var year: Int? {
        if case .year(let year)? = period { year } else { nil }
    }
}
