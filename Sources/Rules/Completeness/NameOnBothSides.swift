import Domain

extension Rule {
    static let nameOnBothSides = Rule(
        id: "completeness.name-on-both-sides",
        title: .init(
            id: "Program dan kegiatan tertulis di kedua sisi tabel review",
            en: "Programs and kegiatan are named on both sides of the review table"),
        tier: .structural,
        looksAt: [.severalTables, .bothSides],
        rationale: .init(
            id: "Sisi analisis kebutuhan tanpa nama membuat usulannya tidak terbaca tanpa sisi rancangan awal RKPD.",
            en: """
                A side of the needs analysis without names can only be read together with the side of the initial \
                draft RKPD.
                """),
        remedy: .init(
            id: "Tulis nama program atau kegiatannya juga pada sisi hasil analisis kebutuhan.",
            en: "Write the name of the program or kegiatan on the side of the needs analysis too."),
        keeps: [.workPlan("di kedua sisi") { sides(&$0, named: [true, true, true, true]) }],
        breaks: [
            .workPlan("satu nama kosong", reported: ["nodes/K3"]) { sides(&$0, named: [true, true, false, true]) }
        ],
        check: nameOnBothSides)

    private static func sides(_ plan: inout DossierBuilder, named: [Bool]) {
        for (index, isNamed) in named.enumerated() {
            let node = plan.addNode(.activity, name: "Kegiatan ke-\(index + 1)")
            plan.planned(node, "1.000.000", basis: .draftRKPD, table: "2.3")
            plan.planned(node, "1.000.000", basis: .needsAnalysis, table: "2.3")
            if isNamed { plan.editEntry(node) { $0.reprints = [.init(name: $0.name)] } }
        }
    }

    /// Where most nodes of the table are printed on both sides, those that aren't.
    @Sendable private static func nameOnBothSides(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            let both = document.nodes.filter { node in
                let bases = Set(node.statements.map(\.basis))
                return bases.isSuperset(of: [.draftRKPD, .needsAnalysis])
            }
            let bare = both.filter { node in
                !node.entry.reprints.contains { !MissingMarks.isMissing($0.name ?? "") }
            }
            guard !bare.isEmpty, both.count - bare.count >= 3 * bare.count else { return [] }
            return bare.map { node in
                Violation(
                    .init(
                        id: "Nama \(node.level.title.lowercased()) ini kosong pada hasil analisis kebutuhan.",
                        en: "The name of this \(node.level.title.lowercased()) is empty in the needs analysis."),
                    at: node.place,
                    certainty: .inferred)
            }
        }
    }
}
