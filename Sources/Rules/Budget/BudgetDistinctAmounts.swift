import Domain

extension Rule {
    static let budgetDistinctAmounts = Rule(
        id: "budget.distinct-amounts",
        title: .init(
            id: "Dua kegiatan tidak beranggaran persis sama",
            en: "No two kegiatan have exactly the same budget"),
        tier: .structural,
        looksAt: [.activities, .money],
        rationale: .init(
            id: """
                Dua kegiatan dengan anggaran yang sama sampai angka keenam hampir selalu berarti satu angka tersalin \
                ke baris yang keliru.
                """,
            en: """
                Two kegiatan (activities) with budgets equal to the sixth digit almost always mean that one amount was \
                copied to the wrong row.
                """),
        remedy: .init(
            id: "Bandingkan kedua angka dengan DPA/RKA dan perbaiki yang tersalin.",
            en: "Compare both amounts with the DPA/RKA and mend the one that was copied."),
        keeps: [
            .plan("angka bulat boleh sama") { example(&$0, "160.000.000", "160.000.000") },
            .plan("angka berbeda") { example(&$0, "1.708.343.100", "1.708.343.000") },
            .plan("angkatan yang sama besar") {
                example(&$0, "328.863.500", "328.863.500", names: ["Latsar Angkatan I", "Latsar Angkatan II"])
            },
        ],
        breaks: [
            .plan("1.708.343.100 dua kali", reported: ["nodes/P1.K2/budget"]) {
                example(&$0, "1.708.343.100", "1.708.343.100")
            }
        ],
        check: budgetDistinctAmounts)

    private static func example(
        _ plan: inout DossierBuilder, _ first: String, _ second: String, names: [String] = ["Mutasi", "Pengadaan ASN"]
    ) {
        let program = plan.addNode(.program, name: "Program Kepegawaian Daerah")
        for (name, budget) in zip(names, [first, second]) {
            let activity = plan.addNode(.activity, under: program, name: name)
            plan.budget(activity, budget, year: 2025)
        }
    }

    @Sendable private static func budgetDistinctAmounts(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            if !document.document.kind.statesOneFigurePerPeriod { return PlanBudgets(document).copies() }
            return [PlanLevel.activity, .subActivity].flatMap { level in copies(document.nodes(level)) }
        }
    }

    private static func copies(_ nodes: [NodeView]) -> [Violation] {
        var firsts: [Money: NodeView] = [:]
        return nodes.compactMap { node in
            guard let amount = node.budget?.money?.reading.value, LargeAmount.isDistinctive(amount) else { return nil }
            guard let first = firsts[amount] else {
                firsts[amount] = node
                return nil
            }
            guard !node.isSame(as: first), !isVariant(node, of: first) else { return nil }
            return Violation(
                .init(
                    id: "Anggaran \(node.title.id) persis sama dengan \(first.title.id).",
                    en: "The budget of \(node.title.en) is exactly that of \(first.title.en)."), at: node.budgetPlace,
                with: [first.budgetPlace], arithmetic: .twice(amount),
                stated: node.budgetPlace.quote, certainty: .inferred)
        }
    }

    /// Whether two names are one, or tell only batches apart: "Angkatan I", "Angkatan II".
    private static func isVariant(_ node: NodeView, of other: NodeView) -> Bool {
        guard let name = node.name, let otherName = other.name else { return true }
        return core(name) == core(otherName) || NormalizedName(name).resembles(NormalizedName(otherName))
    }

    private static func core(_ name: String) -> [String] {
        NormalizedName(name).words.filter { word in
            word.utf8.count > 1 && word.first?.isNumber == false && !word.allSatisfy { "ivxl".contains($0) }
        }
    }
}
