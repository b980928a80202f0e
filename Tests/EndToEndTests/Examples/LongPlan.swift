import Domain

/// An action plan as long as they get: some 120 printed pages in blocks.
enum LongPlan {
    /// - Parameter programs: each with three activities of three steps, all with indicators, targets and money.
    static func dossier(programs: Int = 232) -> Dossier {
        let agency = Agency(
            name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        var plan = DossierBuilder(agency: agency, period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let goal = plan.addNode(.goal, number: "1", name: "Mewujudkan aparatur yang profesional dan melayani")
        for first in stride(from: 0, to: programs, by: 6) {
            let number = "\(first / 6 + 1)"
            let objective = plan.addNode(
                .objective, under: goal, number: number, name: "Meningkatnya kompetensi aparatur bidang \(number)")
            let outcome = plan.addIndicator(
                of: objective, number: "1", name: "Persentase aparatur bidang \(number) yang kompeten")
            figures(outcome, ["", "", "", "75%"], year: "75%", in: &plan)
            for index in first..<min(first + 6, programs) {
                add(program: index + 1, under: objective, outcome: outcome, to: &plan)
            }
        }
        plan.edit { $0.signatories = [Signatory(title: "Kepala Badan Kepegawaian Daerah", capacity: .own)] }
        return plan.build()
    }

    private static func add(
        program: Int, under objective: EntryID, outcome: EntryID, to plan: inout DossierBuilder
    ) {
        let entry = plan.addNode(
            .program, under: objective, number: "\(program)", name: "Program Pengembangan Sumber Daya \(program)",
            indicator: outcome)
        figures(
            plan.addIndicator(of: entry, name: "Persentase pegawai program \(program) yang meningkat kompetensinya"),
            ["", "40%", "", "80%"], year: "80%", in: &plan)
        plan.budget(entry, "270.000.000,00", year: 2025)
        for number in 1...3 {
            let activity = plan.addNode(
                .activity, under: entry, number: "\(number)",
                name: "Pengembangan Kompetensi Teknis \(program).\(number)")
            figures(
                plan.addIndicator(of: activity, name: "Jumlah peserta pelatihan teknis yang lulus uji kompetensi"),
                ["", "30 orang", "30 orang", "40 orang"], year: "100 orang", in: &plan)
            plan.budget(activity, "90.000.000,00", year: 2025)
            for (index, name) in ["Persiapan pelatihan", "Pelaksanaan pelatihan", "Evaluasi pelatihan"].enumerated() {
                let step = plan.addNode(
                    .subActivity, under: activity, number: "\(index + 1)", name: "\(name) \(program).\(number)")
                plan.budget(step, "30.000.000,00", year: 2025)
                figures(
                    plan.addIndicator(of: step, name: "Jumlah dokumen \(name.lowercased())", unit: "dokumen"),
                    ["1", "1", "1", "1"], year: "4", in: &plan)
            }
        }
    }

    private static func figures(
        _ indicator: EntryID, _ quarters: [String], year: String, in plan: inout DossierBuilder
    ) {
        plan.quarters(indicator, quarters, year: 2025)
        plan.target(indicator, year, year: 2025)
    }
}
