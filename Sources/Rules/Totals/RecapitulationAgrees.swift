import Domain

extension Rule {
    static let recapitulationAgrees = Rule(
        id: "totals.recapitulation",
        title: .init(id: "Rekapitulasi sama dengan tabel rencana", en: "The recapitulation equals the plan's table"),
        tier: .structural,
        looksAt: [.severalTables, .recapitulation],
        rationale: .init(
            id: """
                Rekapitulasi menjumlahkan program, kegiatan dan pagu dari tabel rencana. Bila satu program dinaikkan \
                pagunya dan rekapitulasinya tidak, pagu yang diusulkan menjadi dua angka.
                """,
            en: """
                The recapitulation adds up the programs, kegiatan (activities) and pagu (budget ceilings) of the \
                plan's table. When the pagu of a program is raised and the recapitulation is not, the pagu proposed \
                becomes two figures.
                """),
        remedy: .init(
            id: "Hitung ulang jumlah program, kegiatan dan pagu dari tabel rencana.",
            en: "Count and add up programs, kegiatan and pagu of the plan's table again."),
        explains: ["totals.stated-in-text"],
        keeps: [
            .workPlan("jumlah yang cocok") { plan in
                recapitulate(&plan, groups: [("1", "2", "50.000.000"), ("1", "2", "30.000.000")], "80.000.000")
            }
        ],
        breaks: [
            .workPlan("pagu satu kelompok tertinggal", reported: ["nodes/O1/statements/2"]) { plan in
                recapitulate(&plan, groups: [("1", "2", "50.000.000"), ("1", "2", "25.000.000")], "75.000.000")
            },
            .workPlan("jumlah kegiatan", reported: ["nodes/O1/statements/1"]) { plan in
                recapitulate(
                    &plan, groups: [("1", "2", "50.000.000"), ("1", "2", "30.000.000")], "80.000.000", activities: "5")
            },
        ],
        check: recapitulationAgrees)

    private static func recapitulate(
        _ plan: inout DossierBuilder, groups: [(String, String, String)], _ total: String, activities: String = "4"
    ) {
        let agency = plan.addNode(.agency, name: "Badan Kepegawaian Daerah")
        plan.recapitulated(agency, programs: "2", activities: activities, amount: total)
        for (index, group) in groups.enumerated() {
            let affair = plan.addNode(.affair, under: agency, name: index == 0 ? "URUSAN" : "NON URUSAN")
            plan.recapitulated(affair, programs: group.0, activities: group.1, amount: group.2)
        }
        for (name, amounts) in [
            ("Kepegawaian", ["20.000.000", "30.000.000"]), ("Umum", ["10.000.000", "20.000.000"]),
        ] {
            let program = plan.addNode(.program, name: "Program \(name)")
            plan.planned(program, name == "Umum" ? "30.000.000" : "50.000.000")
            for (index, amount) in amounts.enumerated() {
                let activity = plan.addNode(.activity, under: program, name: "Kegiatan \(name) \(index + 1)")
                plan.planned(activity, amount)
                plan.planned(activity, amount, basis: .forward)
            }
        }
    }

    @Sendable private static func recapitulationAgrees(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard document.hasSeveralTables else { return [] }
            let tables = PrintedTables(document)
            guard let recap = Recapitulation(document, tables) else { return [] }
            let plan = PlanTable(document, tables)
            return recap.countSums + recap.counts(against: plan) + recap.amounts(against: plan)
        }
    }
}

extension Recapitulation {
    /// The groups' counts make the whole's.
    fileprivate var countSums: [Violation] {
        [StatementRole.programCount, .activityCount].compactMap { role in
            let parts = groups.compactMap { role == .programCount ? $0.programs : $0.activities }
            let stated = role == .programCount ? whole.programs : whole.activities
            guard let stated, parts.count == groups.count, parts.count > 1, parts.reduce(0, +) != stated else {
                return nil
            }
            let title = Localized.several(role == .programCount ? .program : .activity)
            let sum = parts.reduce(0, +)
            let addition = parts.map(String.init).joined(separator: " + ") + " = \(sum)"
            return Violation(
                .init(
                    id: "Jumlah \(title.id) tidak sama dengan jumlah kelompoknya.",
                    en: "The count of \(title.en) does not equal the sum of its groups."),
                at: whole.place(role), with: groups.map { $0.place(role) },
                arithmetic: .init(both: addition) + .printed("\(stated)"), expected: "\(sum)", stated: "\(stated)")
        }
    }

    fileprivate func counts(against plan: PlanTable?) -> [Violation] {
        guard let plan else { return [] }
        let pairs = [
            (StatementRole.programCount, whole.programs, plan.programs.count, Localized.several(.program)),
            (.activityCount, whole.activities, plan.activities.count, Localized.several(.activity)),
        ]
        return pairs.compactMap { role, stated, counted, title in
            guard let stated, counted > 0, stated != counted else { return nil }
            return Violation(
                .init(
                    id: "Rekapitulasi menyebut \(stated) \(title.id), Tabel \(plan.table) memuat \(counted).",
                    en: "The recapitulation names \(stated) \(title.en), Table \(plan.table) holds \(counted)."),
                at: whole.place(role), expected: "\(counted)", stated: "\(stated)")
        }
    }

    /// The stated total and the groups against the programs of the plan.
    fileprivate func amounts(against plan: PlanTable?) -> [Violation] {
        guard let plan, let sum = plan.sum, let stated = whole.budget.amount(.year) else { return [] }
        let isComplete = whole.programs == nil || whole.programs == plan.programs.count
        guard isComplete, stated != sum else { return [] }
        let own = whole.budget.place(.year)
        let group = misstatedGroup(programs: plan.programs)
        let cause = plan.cause(of: stated, or: own)
        let total = Localized(both: "\(plan.programs.count) ") + .several(.program)
        var arithmetic =
            total + .init(both: " = \(IndonesianFormat.plain(sum))") + .printed(IndonesianFormat.plain(stated))
        if let group {
            let meant = "; \(group.line.node.name ?? ""): \(IndonesianFormat.plain(group.meant))"
            arithmetic = arithmetic + .init(both: meant) + .printed(group.line.budget.place(.year).quote)
        }
        let others = [own] + (group.map { [$0.line.budget.place(.year)] } ?? [])
        return [
            Violation(
                .init(
                    id: "Pagu pada rekapitulasi berbeda dari jumlah program pada Tabel \(plan.table).",
                    en: "The pagu in the recapitulation differs from the sum of the programs in Table \(plan.table)."),
                at: cause, with: others.filter { $0.path != cause.path }, arithmetic: arithmetic,
                expected: IndonesianFormat.rupiah(sum), stated: own.quote)
        ]
    }
}
