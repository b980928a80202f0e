import Domain

extension Rule {
    static let objectiveHasProgram = Rule(
        id: "cascade.objective-has-program",
        title: .init(id: "Setiap sasaran didukung program", en: "Every sasaran is supported by a program"),
        tier: .structural,
        looksAt: [.objectives],
        rationale: .init(
            id: """
                Sasaran yang tidak didukung satu program pun tidak mempunyai anggaran dan tidak ada yang \
                mengerjakannya.
                """,
            en: "A sasaran (objective) that no program supports has no budget, and nobody works on it."),
        remedy: .init(
            id: "Cantumkan program yang mendukungnya, atau satukan sasaran ini dengan sasaran lain.",
            en: "Name the program that supports it, or join this sasaran with another one."),
        keeps: [
            .plan("setiap sasaran didukung") { objectives(&$0, supported: [true, true]) },
            .plan("tabel sasaran tanpa program") { objectives(&$0, supported: [false, false]) },
        ],
        breaks: [
            .plan("sasaran kedua tanpa program", reported: ["nodes/S2"]) {
                objectives(&$0, supported: [true, false, true])
            }
        ],
        check: objectiveHasProgram)

    private static func objectives(_ plan: inout DossierBuilder, supported: [Bool]) {
        for (index, isSupported) in supported.enumerated() {
            let objective = plan.addNode(.objective, name: "Sasaran ke-\(index + 1)")
            if isSupported { plan.addNode(.program, under: objective, name: "Program ke-\(index + 1)") }
        }
    }

    /// A program may serve an objective without standing under it: then the program names it.
    @Sendable private static func objectiveHasProgram(_ dossier: IndexedDossier) -> [Violation] {
        let served = Set(dossier.dossier.nodes.flatMap(\.supports))
        return dossier.documents.flatMap { document -> [Violation] in
            let objectives = document.nodes(.objective)
            let empty = objectives.filter { objective in
                objective.children.isEmpty && !(objective.entry.nodeID.map(served.contains) ?? false)
            }
            guard !empty.isEmpty, objectives.count - empty.count > empty.count else { return [] }
            return empty.map { objective in
                Violation(
                    .init(
                        id: "Tidak ada program yang mendukung sasaran ini.",
                        en: "No program supports this sasaran."), at: objective.place, certainty: .inferred)
            }
        }
    }
}
