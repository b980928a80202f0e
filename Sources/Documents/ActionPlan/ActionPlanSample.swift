import Domain

/// A small action plan for the printed examples of the layouts.
enum ActionPlanSample {
    /// - Parameter steps: the level below the activities; nil for none.
    static func input(steps: PlanLevel?) -> DocumentInput {
        DocumentInput(report: CheckReport(dossier: plan(of: agency, steps: steps)))
    }

    /// The same as the plan of the region itself.
    static var region: DocumentInput {
        var dossier = plan(of: Agency(name: "Pemerintah Kabupaten Contoh", region: agency.region), steps: nil)
        dossier.documents[0].signatories = [Signatory(title: "Bupati Contoh", capacity: .own)]
        return DocumentInput(report: CheckReport(dossier: dossier))
    }

    private static let agency = Agency(
        name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh"))

    private static func plan(of agency: Agency, steps: PlanLevel?) -> Dossier {
        var plan = DossierBuilder(agency: agency, period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let goal = plan.addNode(.goal, number: "1", name: "Mewujudkan aparatur yang profesional")
        let objective = plan.addNode(
            .objective, under: goal, number: "1", name: "Meningkatnya kompetensi aparatur")
        let outcome = plan.addIndicator(
            of: objective, number: "1", name: "Persentase aparatur bersertifikat kompetensi")
        plan.quarters(outcome, ["", "", "", "75%"], year: 2025)
        plan.target(outcome, "75%", year: 2025)
        money(outcome, in: &plan)
        let program = plan.addNode(
            .program, under: objective, number: "1", name: "Program Pengembangan Sumber Daya Manusia",
            indicator: outcome)
        money(program, in: &plan)
        let activity = plan.addNode(.activity, under: program, number: "1", name: "Pengembangan Kompetensi Teknis")
        money(activity, in: &plan)
        let measured = steps == .subActivity ? nil : activity
        if let measured { figures(plan.addIndicator(of: measured, name: "Jumlah peserta pelatihan"), in: &plan) }
        if let steps { add(steps, under: activity, to: &plan) }
        plan.edit { $0.signatories = [Signatory(title: "Kepala Badan Kepegawaian Daerah", capacity: .own)] }
        return plan.build()
    }

    private static func add(_ level: PlanLevel, under activity: EntryID, to plan: inout DossierBuilder) {
        let names = ["Persiapan pelatihan", "Pelaksanaan pelatihan"]
        for (index, name) in names.enumerated() {
            let step = plan.addNode(level, under: activity, number: "\(index + 1)", name: name)
            figures(plan.addIndicator(of: step, name: "Jumlah peserta yang terdaftar", unit: "orang"), in: &plan)
        }
    }

    private static func figures(_ indicator: EntryID, in plan: inout DossierBuilder) {
        plan.quarters(indicator, ["", "30", "30", "40"], year: 2025)
        plan.target(indicator, "100 orang", year: 2025)
    }

    private static func money(_ entry: EntryID, in plan: inout DossierBuilder) {
        plan.quarterBudgets(entry, ["25.000.000,00", "25.000.000,00", "25.000.000,00", "25.000.000,00"], year: 2025)
        plan.budget(entry, "100.000.000,00", year: 2025)
    }
}
