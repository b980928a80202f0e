import Domain

extension Rule {
    static let nodeHasName = Rule(
        id: "structure.has-name",
        title: .init(id: "Setiap baris rencana mempunyai nama", en: "Every row of a plan has a name"),
        tier: .structural,
        looksAt: [.nodes],
        rationale: .init(
            id: """
                Indikator dan target tanpa nama kegiatan tidak dapat dikaitkan dengan anggaran maupun penanggung \
                jawabnya.
                """,
            en: """
                Indicators and targets without the name of a kegiatan (activity) cannot be connected with a budget or \
                with anybody responsible.
                """),
        remedy: .init(
            id: "Isi namanya sesuai dokumen anggaran dan nomenklatur.",
            en: "Fill in the name as in the budget document and the nomenclature."),
        keeps: [
            .plan("tata letak tanpa nama sub kegiatan") { plan in
                for _ in 1...3 { subActivity(&plan, name: nil) }
            },
            .plan("sub kegiatan bernama") { plan in subActivity(&plan, name: "Pembinaan Disiplin ASN") },
        ],
        breaks: [
            .plan("sub kegiatan tanpa nama", reported: ["nodes/K1.SK1"]) { plan in subActivity(&plan, name: nil) }
        ],
        check: nodeHasName)

    private static func subActivity(_ plan: inout DossierBuilder, name: String?) {
        let activity = plan.addNode(.activity, name: "Penilaian dan Evaluasi Kinerja Aparatur")
        let part = plan.addNode(.subActivity, under: activity, name: name)
        plan.addIndicator(of: part, name: "Jumlah ASN yang mendapatkan pembinaan")
    }

    @Sendable private static func nodeHasName(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanLevel.allCases.flatMap { level in unnamed(document.nodes(level).filter { !isCodeOnly($0) }) }
        }
    }

    /// A row of a governmental affair that prints its code alone needs no name: the code is the national one's.
    private static func isCodeOnly(_ node: NodeView) -> Bool { node.level == .affair && node.entry.code != nil }

    /// Nothing where no node of a level has a name: then the layout has no place for one there.
    private static func unnamed(_ nodes: [NodeView]) -> [Violation] {
        let nameless = nodes.filter { $0.identity?.isEmpty ?? true }
        guard nameless.count < 3 || nameless.count < nodes.count else { return [] }
        return nameless.map { node in
            let place = Place(path: node.path, source: node.source, quote: "")
            return Violation(
                .init(
                    id: "\(node.level.title) ini tidak mempunyai nama.",
                    en: "This \(node.level.title.lowercased()) has no name."),
                at: place, with: node.indicators.map(\.place))
        }
    }
}
