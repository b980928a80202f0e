import Domain

extension Rule {
    static let everythingNumbered = Rule(
        id: "numbering.all-numbered",
        title: "Bila yang lain bernomor, semuanya bernomor",
        tier: .structural,
        rationale: "Baris tanpa nomor di antara baris bernomor tidak dapat dirujuk dan mudah terlewat saat diperiksa.",
        remedy: "Beri nomor menurut urutannya.",
        keeps: [
            .plan("tidak satu pun bernomor") { plan in children(&plan, numbers: [nil, nil, nil]) },
            .plan("semuanya bernomor") { plan in children(&plan, numbers: ["1", "2", "3"]) },
        ],
        breaks: [
            .plan("program ketiga tanpa nomor", reported: ["nodes/S1.P3"]) { plan in
                children(&plan, numbers: ["1", "2", nil])
            }
        ],
        check: everythingNumbered)

    private static func children(_ plan: inout DossierBuilder, numbers: [String?]) {
        let objective = plan.addNode(.objective, name: "Meningkatnya kualitas pelayanan kepegawaian")
        for (index, number) in numbers.enumerated() {
            plan.addNode(.program, under: objective, number: number, name: "Program ke-\(index + 1)")
        }
    }

    @Sendable private static func everythingNumbered(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.flatMap { parent in
            PlanLevel.allCases.flatMap { level -> [Violation] in
                let siblings = parent.children.filter { $0.level == level && $0.name != nil }
                let bare = siblings.filter { $0.number == nil }
                guard !bare.isEmpty, siblings.count - bare.count >= 2 * bare.count else { return [] }
                return bare.map { node in
                    Violation(
                        "\(level.title) ini tidak bernomor, padahal yang lain bernomor.", at: node.place,
                        certainty: .inferred)
                }
            }
        }
    }
}
