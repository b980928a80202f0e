import Domain

extension Rule {
    static let indicatorNotCopied = Rule(
        id: "indicator.not-copied",
        title: .init(id: "Indikator tidak disalin dari baris lain", en: "An indicator is not copied from another row"),
        tier: .structural,
        looksAt: [.indicators],
        rationale: .init(
            id: """
                Setiap jenjang dan setiap langkah mengukur hal yang berbeda. Indikator yang sama dengan indikator \
                program di atasnya, atau dengan langkah sebelumnya, biasanya tersalin dan tidak mengukur baris ini.
                """,
            en: """
                Every level and every step measures something different. An indicator equal to that of the program \
                above, or of an earlier step, is usually copied and does not measure this row.
                """),
        remedy: .init(
            id: "Rumuskan keluaran baris ini sendiri: apa yang dihasilkannya dan berapa banyak.",
            en: "Word this row's own output: what it produces, and how much."),
        explains: ["indicator.unit-fits-name", "sequence.evaluation-measured", "indicator.one-measure"],
        keeps: [
            .plan("jenjang yang berbeda mengukur hal yang berbeda") { plan in
                below(&plan, program: "Persentase fasilitasi pelaporan", activity: "Jumlah buku profil")
            }
        ],
        breaks: [
            .plan("kegiatan memakai indikator programnya", reported: ["nodes/P1.K1/indicators/P1.K1.I1"]) { plan in
                below(
                    &plan, program: "Persentase fasilitasi terhadap pelaporan kinerja",
                    activity: "Prosentase fasilitasi terhadap pelaporan kinerja")
            },
            .plan("evaluasi memakai indikator persiapan", reported: ["nodes/K1.A2/indicators/K1.A2.I1"]) { plan in
                let activity = plan.addNode(.activity, name: "Pemeliharaan peralatan")
                for step in ["Persiapan", "Evaluasi"] {
                    let action = plan.addNode(.actionStep, under: activity, name: step)
                    plan.addIndicator(of: action, name: "Persentase data kebutuhan pemeliharaan yang tersusun")
                }
            },
        ],
        check: indicatorNotCopied)

    private static func below(_ plan: inout DossierBuilder, program: String, activity: String) {
        let top = plan.addNode(.program, name: "Program Pelaporan Kinerja")
        plan.addIndicator(of: top, name: program)
        let node = plan.addNode(.activity, under: top, name: "Penyusunan Profil SKPD")
        plan.addIndicator(of: node, name: activity)
    }

    @Sendable private static func indicatorNotCopied(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let named = document.indicators.compactMap { indicator in key(of: indicator).map { ($0, indicator) } }
            let groups = Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1) }
            return named.compactMap { name, indicator in
                guard indicator.node.level > .objective, let group = groups[name], group.count > 1 else { return nil }
                return original(of: indicator, among: group).map { violation(indicator, copiedFrom: $0) }
            }
        }
    }

    /// The name however it spells "persentase"; nil for one or two words, which many rows may share.
    private static func key(of indicator: IndicatorView) -> String? {
        guard let name = indicator.identity, name.words.count > 2 else { return nil }
        guard MeasureWord.leading(name.words[0]) == .percentage else { return name.text }
        return "% " + name.words.dropFirst().joined(separator: " ")
    }

    /// The indicator of a node above it or, for a step, of an earlier step of the same activity.
    private static func original(of indicator: IndicatorView, among group: [IndicatorView]) -> IndicatorView? {
        let node = indicator.node
        let above = Set(node.ancestors.filter { !$0.isSame(as: node) }.map(\.id))
        return group.first { other in
            let isEarlierStep = node.level == .actionStep && other.node.entry.parent == node.entry.parent
            return above.contains(other.node.id) || (isEarlierStep && other.node.row < node.row)
        }
    }

    private static func violation(_ indicator: IndicatorView, copiedFrom original: IndicatorView) -> Violation {
        let owner = "\(original.node.level.title.lowercased()) “\(original.node.name ?? "")”"
        return Violation(
            .init(
                id: "Indikator ini sama dengan indikator \(owner).",
                en: "This indicator is the same as that of the \(owner)."),
            at: indicator.place, with: [original.place], stated: indicator.name, certainty: .inferred)
    }
}
