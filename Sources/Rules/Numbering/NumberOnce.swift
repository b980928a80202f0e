import Domain

extension Rule {
    static let numberOnce = Rule(
        id: "numbering.once",
        title: .init(id: "Satu nomor untuk satu hal", en: "One number for one thing"),
        tier: .structural,
        looksAt: [.numbers],
        rationale: .init(
            id: """
                Nomor dipakai untuk merujuk: di laporan, di lembar verifikasi, di rapat. Bila dua hal bernomor sama, \
                rujukannya tidak lagi menunjuk satu hal.
                """,
            en: """
                Numbers are for referring: in reports, on verification sheets, in meetings. When two things bear the \
                same number, the reference no longer points to one thing.
                """),
        remedy: .init(
            id: "Beri nomor lanjutan pada yang kedua, lalu periksa nomor sesudahnya.",
            en: "Give the second one the next number, then check the numbers after it."),
        keeps: [
            .plan("1, 2, 3 di bawah satu program") { plan in
                activities(&plan, numbers: ["1", "2", "3"])
            },
            .plan("nomor mulai lagi dari 1 di bawah program lain") { plan in
                activities(&plan, numbers: ["1", "2"])
                activities(&plan, numbers: ["1", "2"])
            },
        ],
        breaks: [
            .plan("dua sasaran bernomor 1", reported: ["nodes/S2"]) { plan in
                plan.addNode(.objective, number: "1", name: "Meningkatnya kompetensi ASN")
                plan.addNode(.objective, number: "1", name: "Meningkatnya kualitas pelayanan kepegawaian")
            },
            .plan("nomor 2 dua kali", reported: ["nodes/P1.K3"]) { plan in
                activities(&plan, numbers: ["1", "2", "2", "3"])
            },
        ],
        check: numberOnce)

    private static func activities(_ plan: inout DossierBuilder, numbers: [String]) {
        let program = plan.addNode(.program, name: "Program Kepegawaian Daerah")
        for (index, number) in numbers.enumerated() {
            plan.addNode(.activity, under: program, number: number, name: "Kegiatan ke-\(index + 1)")
        }
    }

    /// Decided for plans, whose names differ; steps and indicators are easily taken apart by the extraction.
    private static func certainty(
        _ item: NumberedGroup.Item, _ first: NumberedGroup.Item, in group: NumberedGroup
    ) -> Violation.Certainty {
        guard !group.isIndicator, group.level < .actionStep, let name = item.entry.name, let other = first.entry.name
        else { return .inferred }
        return NormalizedName(name).likeness(to: NormalizedName(other)) < 0.5 ? .decided : .inferred
    }

    @Sendable private static func numberOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.numberedGroups.flatMap { group in
            group.slips.compactMap { slip in
                guard case .repeated(let at, let of, let next) = slip else { return nil }
                let item = group.items[at]
                let first = group.items[of]
                return Violation(
                    .init(
                        id: "\(group.title.id) ini bernomor \(item.printed), nomor yang sudah dipakai sebelumnya.",
                        en: "\(group.title.en) number \(item.printed) repeats a number already used before it."),
                    at: item.place, with: [first.place], expected: item.ordinal.text(of: next), stated: item.printed,
                    certainty: certainty(item, first, in: group))
            }
        }
    }
}
