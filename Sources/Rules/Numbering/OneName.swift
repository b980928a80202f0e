import Domain

extension Rule {
    static let oneName = Rule(
        id: "structure.one-name",
        title: .init(id: "Satu program atau kegiatan memakai satu nama", en: "One program or kegiatan uses one name"),
        tier: .structural,
        looksAt: [.nodes],
        rationale: .init(
            id: """
                Program yang sama dengan dua nama tampak seperti dua program. Anggaran dan capaiannya tidak dapat \
                dijumlahkan, dan namanya tidak lagi cocok dengan nomenklatur.
                """,
            en: """
                The same program with two names looks like two programs. Its budget and achievement cannot be added \
                up, and the name no longer matches the nomenclature.
                """),
        remedy: .init(
            id: "Samakan namanya dengan nomenklatur yang berlaku.",
            en: "Use the name of the nomenclature in force."),
        explains: ["structure.one-block"],
        keeps: [
            .plan("huruf besar dan tanda baca saja yang berbeda") { plan in
                twice(
                    &plan, "Program Pembinaan dan Pengembangan Aparatur :", "Program Pembinaan & Pengembangan aparatur")
            },
            .plan("singkatan") { plan in twice(&plan, "Prog. Pembinaan ASN", "Program Pembinaan ASN") },
        ],
        breaks: [
            .plan("Pengembangan dan Pembangunan", reported: ["nodes/S1.P2"]) { plan in
                twice(
                    &plan, "Program Pengembangan Sumber Daya Manusia", "Program Pembangunan Sumber Daya Manusia")
            },
            .plan("sasaran dicetak ulang dengan kata lain", reported: ["nodes/S1"]) { plan in
                let objective = plan.addNode(.objective, name: "Meningkatnya kualitas pelayanan kepegawaian")
                plan.editEntry(objective) { $0.reprints = [.init(name: "Meningkatnya mutu pelayanan publik")] }
            },
        ],
        check: oneName)

    private static func twice(_ plan: inout DossierBuilder, _ first: String, _ second: String) {
        let objective = plan.addNode(.objective, name: "Meningkatnya kompetensi ASN")
        let program = plan.addNode(.program, under: objective, name: first)
        plan.addNode(.program, under: objective, name: second, same: program)
    }

    @Sendable private static func oneName(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            Dictionary(grouping: document.nodes.filter { $0.level != .agency }) { $0.entry.nodeID }
                .sorted { ($0.key?.text ?? "") < ($1.key?.text ?? "") }
                .flatMap { variants(of: $0.value, in: dossier) }
        }
    }

    /// One violation for each wording beside the usual one.
    private static func variants(of nodes: [NodeView], in dossier: IndexedDossier) -> [Violation] {
        guard nodes.count > 1 || nodes.contains(where: { !$0.entry.reprints.isEmpty }) else { return [] }
        let prints = nodes.flatMap(PrintedName.all).filter { !dossier.isDoubtful($0.place.source) }
        let wordings = Dictionary(grouping: prints, by: \.identity)
        guard wordings.count > 1, let usual = PrintedName.usual(of: prints) else { return [] }
        let same = prints.first { $0.identity == usual }
        var reported: Set<NormalizedName> = [usual]
        return prints.filter { reported.insert($0.identity).inserted }.map { odd in
            let all = wordings[odd.identity] ?? [odd]
            let title = nodes[0].level.title
            return Violation(
                .init(
                    id: "\(title) yang sama dicetak dengan dua nama.",
                    en: "The same \(title.lowercased()) is printed with two names."),
                at: odd.place, with: all.dropFirst().map(\.place) + (same.map { [$0.place] } ?? []),
                arithmetic: .and([odd.place.quote, same?.place.quote ?? ""].map { .init(both: "“\($0)”") }),
                expected: same?.place.quote, stated: odd.place.quote, certainty: .inferred)
        }
    }
}
