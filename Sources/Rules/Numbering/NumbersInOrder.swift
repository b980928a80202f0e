import Domain

extension Rule {
    static let numbersInOrder = Rule(
        id: "numbering.in-order",
        title: "Nomor dicetak berurutan",
        tier: .structural,
        rationale: """
            Pembaca mencari nomor 2 sesudah nomor 1. Nomor yang dicetak belakangan sering berarti barisnya \
            dipindahkan, atau satu program terpecah menjadi dua bagian.
            """,
        remedy: "Pindahkan baris ini ke urutannya, atau nomori ulang menurut urutan cetak.",
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
                    "\(group.title) nomor \(item.printed) dicetak sesudah nomor \(before.printed).",
                    at: item.place, with: [before.place], stated: item.printed, certainty: .inferred)
            }
        }
    }
}
