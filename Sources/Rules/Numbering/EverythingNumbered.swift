import Domain

extension Rule {
    static let everythingNumbered = Rule(
        id: "numbering.all-numbered",
        title: .init(
            id: "Bila yang lain bernomor, semuanya bernomor",
            en: "When the others are numbered, all are numbered"),
        tier: .structural,
        looksAt: [.numbers],
        rationale: .init(
            id: "Baris tanpa nomor di antara baris bernomor tidak dapat dirujuk dan mudah terlewat saat diperiksa.",
            en: """
                A row without a number among numbered rows cannot be referred to and is easily overlooked when \
                checking.
                """),
        remedy: .init(id: "Beri nomor menurut urutannya.", en: "Give it the number of its place."),
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
                        .init(
                            id: "\(level.title) ini tidak bernomor, padahal yang lain bernomor.",
                            en: "This \(level.title.lowercased()) has no number, although the others have one."),
                        at: node.place, certainty: .inferred)
                }
            }
        }
    }
}
