import Domain

extension Rule {
    static let programUnderObjective = Rule(
        id: "cascade.program-under-objective",
        title: .init(id: "Setiap program bernaung di bawah sasaran", en: "Every program stands under a sasaran"),
        tier: .structural,
        looksAt: [.programs],
        rationale: .init(
            id: "Program yang tidak mendukung satu sasaran pun tidak dapat dipertanggungjawabkan manfaatnya.",
            en: "The benefit of a program that supports no sasaran (objective) cannot be accounted for."),
        remedy: .init(
            id: "Tempatkan program di bawah sasaran yang didukungnya; satu program boleh mendukung beberapa sasaran.",
            en: "Place the program under the sasaran it supports; one program may support several sasaran."),
        keeps: [
            .plan("semua program di bawah sasaran") { programs(&$0, placed: [true, true]) },
            .plan("tabel tanpa sasaran") { programs(&$0, placed: [false, false]) },
        ],
        breaks: [
            .plan("program ketiga di luar sasaran", reported: ["nodes/P1"]) {
                programs(&$0, placed: [true, true, false])
            }
        ],
        check: programUnderObjective)

    private static func programs(_ plan: inout DossierBuilder, placed: [Bool]) {
        let objective = plan.addNode(.objective, name: "Meningkatnya kualitas pelayanan kepegawaian")
        for (index, isPlaced) in placed.enumerated() {
            plan.addNode(.program, under: isPlaced ? objective : nil, name: "Program ke-\(index + 1)")
        }
    }

    @Sendable private static func programUnderObjective(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let programs = document.nodes(.program)
            let outside = programs.filter { $0.ancestor(.objective) == nil }
            guard !outside.isEmpty, programs.count - outside.count > outside.count else { return [] }
            return outside.map { program in
                Violation(
                    .init(
                        id: "Program ini tidak berada di bawah sasaran mana pun.",
                        en: "This program stands under no sasaran."),
                    at: program.place)
            }
        }
    }
}
