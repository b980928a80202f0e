import Domain

extension Rule {
    static let oneCode = Rule(
        id: "structure.one-code",
        title: .init(id: "Satu program atau kegiatan memakai satu kode", en: "One program or kegiatan uses one code"),
        tier: .structural,
        looksAt: [.codes],
        rationale: .init(
            id: "Program yang sama dengan dua kode tercatat sebagai dua program dalam anggaran.",
            en: "The same program with two codes is recorded as two programs in the budget."),
        remedy: .init(
            id: "Samakan kodenya dengan nomenklatur yang berlaku.",
            en: "Use the code of the nomenclature in force."),
        keeps: [
            .plan("kode yang sama, ditulis berbeda") { twice(&$0, "4 05 01", "4.05.01") },
            .plan("kode hanya pada cetakan pertama") { twice(&$0, "4.05.01", nil) },
        ],
        breaks: [
            .plan("dua kode", reported: ["nodes/P2"]) { twice(&$0, "4.05.01", "4.05.02") },
            .plan("kodifikasi yang berbeda di seluruh tabel", reported: ["nodes/P2"]) { plan in
                for number in 1...3 { twice(&plan, "1.20.33.\(number)", "4.05.01.0\(number)") }
            },
        ],
        check: oneCode)

    private static func twice(_ plan: inout DossierBuilder, _ first: String, _ second: String?) {
        let program = plan.addNode(.program, code: first, name: "Program Kepegawaian Daerah")
        plan.addNode(.program, code: second, name: "Program Kepegawaian Daerah", same: program)
    }

    @Sendable private static func oneCode(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var first: [NodeID: (code: PrintedCode, node: NodeView)] = [:]
            var agreeing = 0
            let found = document.nodes.compactMap { node -> Violation? in
                guard let id = node.entry.nodeID, let code = PrintedCode(node.entry.code) else { return nil }
                guard let earlier = first[id] else {
                    first[id] = (code, node)
                    return nil
                }
                guard earlier.code != code else {
                    agreeing += 1
                    return nil
                }
                return Violation(
                    .init(
                        id: "\(node.level.title) yang sama dicetak dengan dua kode.",
                        en: "The same \(node.level.title.lowercased()) is printed with two codes."),
                    at: node.place, with: [earlier.node.place], expected: earlier.node.entry.code,
                    stated: node.entry.code,
                    certainty: .inferred)
            }
            return agreeing == 0 && found.count > 2 ? [scheme(found)] : found
        }
    }

    /// Two tables that follow different lists of codes: one cause, however many rows it shows in.
    private static func scheme(_ found: [Violation]) -> Violation {
        var first = found[0]
        first.message = .init(
            id: "Dua tabel memakai kodifikasi yang berbeda untuk \(found.count) program dan kegiatan.",
            en: "Two tables use different codes for \(found.count) programs and kegiatan.")
        first.places += found.dropFirst().flatMap(\.places)
        return first
    }
}
