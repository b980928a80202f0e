import Domain

extension Rule {
    static let indicatorNotCopied = Rule(
        id: "indicator.not-copied",
        title: "Indikator tidak disalin dari baris lain",
        tier: .structural,
        rationale: """
            Setiap jenjang dan setiap langkah mengukur hal yang berbeda. Indikator yang sama dengan indikator program \
            di atasnya, atau dengan langkah sebelumnya, biasanya tersalin dan tidak mengukur baris ini.
            """,
        remedy: "Rumuskan keluaran baris ini sendiri: apa yang dihasilkannya dan berapa banyak.",
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
        dossier.nodes.flatMap { node -> [Violation] in
            guard node.level > .objective, !node.indicators.isEmpty else { return [] }
            let above = node.ancestors.filter { !$0.isSame(as: node) }.flatMap(\.indicators)
            let earlier = node.level == .actionStep ? node.earlierSiblings.flatMap(\.indicators) : []
            return node.indicators.compactMap { indicator in
                guard let original = (above + earlier).first(where: { $0.hasSameName(as: indicator) }) else {
                    return nil
                }
                let owner = "\(original.node.level.title.lowercased()) “\(original.node.name ?? "")”"
                return Violation(
                    "Indikator ini sama dengan indikator \(owner).",
                    at: indicator.place, with: [original.place], stated: indicator.name, certainty: .inferred)
            }
        }
    }
}

extension NodeView {
    /// Nodes under the same parent that stand before it.
    fileprivate var earlierSiblings: [NodeView] {
        parent?.children.filter { $0.level == level && $0.row < row } ?? []
    }
}

extension IndicatorView {
    /// Whether two indicators of more than two words are worded alike, however they spell "persentase".
    fileprivate func hasSameName(as other: IndicatorView) -> Bool {
        guard let name = identity, let others = other.identity, name.words.count > 2 else { return false }
        guard name.words.count == others.words.count else { return false }
        if name.words == others.words { return true }
        guard name.words.dropFirst() == others.words.dropFirst() else { return false }
        return MeasureWord.leading(name.words[0]) == .percentage && MeasureWord.leading(others.words[0]) == .percentage
    }
}
