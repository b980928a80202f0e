import Domain

extension Rule {
    static let numbersInOrder = Rule(
        id: "numbering.in-order",
        title: .init(id: "Nomor dicetak berurutan", en: "Numbers are printed in order"),
        tier: .structural,
        looksAt: [.numbers],
        rationale: .init(
            id: """
                Pembaca mencari nomor 2 sesudah nomor 1. Nomor yang dicetak belakangan sering berarti barisnya \
                dipindahkan, atau satu program terpecah menjadi dua bagian.
                """,
            en: """
                Readers look for number 2 after number 1. A number printed late often means that its row was moved, or \
                that one program was split into two parts.
                """),
        remedy: .init(
            id: "Pindahkan baris ini ke urutannya, atau nomori ulang menurut urutan cetak.",
            en: "Move this row to its place, or renumber in printed order."),
        keeps: [
            .plan("program 1, 2, 3") { plan in programs(&plan, numbers: ["1", "2", "3"]) }
        ],
        breaks: [
            .plan("program 4 dicetak sesudah program 5", reported: ["nodes/S1.P5"]) { plan in
                programs(&plan, numbers: ["1", "2", "3", "5", "4"])
            }
        ],
        check: numbersInOrder)

    private static func programs(_ plan: inout DossierBuilder, numbers: [String]) {
        let objective = plan.addNode(.objective, name: "Meningkatnya kualitas pelayanan kepegawaian")
        for (index, number) in numbers.enumerated() {
            plan.addNode(.program, under: objective, number: number, name: "Program ke-\(index + 1)")
        }
    }

    @Sendable private static func numbersInOrder(_ dossier: IndexedDossier) -> [Violation] {
        dossier.numberedGroups.flatMap { group in
            group.slips.compactMap { slip in
                guard case .late(let at, let after) = slip else { return nil }
                let item = group.items[at]
                let before = group.items[after]
                return Violation(
                    .init(
                        id: "\(group.title.id) nomor \(item.printed) dicetak sesudah nomor \(before.printed).",
                        en: "\(group.title.en) number \(item.printed) is printed after number \(before.printed)."),
                    at: item.place, with: [before.place], stated: item.printed, certainty: .inferred)
            }
        }
    }
}
