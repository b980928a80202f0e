import Domain

extension Rule {
    static let codeOnce = Rule(
        id: "numbering.code-once",
        title: .init(id: "Satu kode untuk satu program atau kegiatan", en: "One code for one program or kegiatan"),
        tier: .structural,
        looksAt: [.codes],
        rationale: .init(
            id: """
                Kode rekening menghubungkan rencana dengan anggaran. Bila satu kode dipakai dua program, realisasinya \
                tercatat pada program yang salah.
                """,
            en: """
                The account code connects the plan with the budget. When two programs use one code, what is spent is \
                recorded under the wrong program.
                """),
        remedy: .init(
            id: "Cocokkan kode dengan nomenklatur, lalu perbaiki kode atau namanya.",
            en: "Compare the code with the nomenclature, then correct the code or the name."),
        keeps: [
            .plan("kode yang berbeda") {
                coded(&$0, ("5.03.02", "Program Kepegawaian"), ("5.03.01", "Program Penunjang"))
            },
            .plan("program yang sama dicetak dua kali") {
                coded(&$0, ("5.03.02", "Program Kepegawaian Daerah"), ("5.03.02.", "PROGRAM KEPEGAWAIAN DAERAH"))
            },
        ],
        breaks: [
            .plan("satu kode, dua program", reported: ["nodes/P2"]) {
                coded(&$0, ("4 05 01", "Program Pendidikan dan Pelatihan"), ("4.05.01", "Program Pembinaan Aparatur"))
            }
        ],
        check: codeOnce)

    private static func coded(_ plan: inout DossierBuilder, _ programs: (String, String)...) {
        for (code, name) in programs { plan.addNode(.program, code: code, name: name) }
    }

    /// Decided where the names have little in common; alike ones are one thing with two names.
    @Sendable private static func codeOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var first: [String: NodeView] = [:]
            return document.nodes.compactMap { node in
                guard let code = PrintedCode(node.entry.code), let name = node.identity, !name.isEmpty else {
                    return nil
                }
                guard let earlier = first[code.text] else {
                    first[code.text] = node
                    return nil
                }
                guard earlier.level == node.level, let other = earlier.identity, other != name else { return nil }
                return Violation(
                    message(node.entry.code ?? "", .several(node.level)),
                    at: node.place, with: [earlier.place], stated: node.entry.code,
                    certainty: name.likeness(to: other) < 0.5 ? .decided : .inferred)
            }
        }
    }

    private static func message(_ code: String, _ nodes: Localized) -> Localized {
        Localized(
            id: "Kode \(code) dipakai dua \(nodes.id) yang berbeda.",
            en: "Code \(code) is used by two different \(nodes.en).")
    }
}
