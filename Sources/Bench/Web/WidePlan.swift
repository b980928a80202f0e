import Domain

/// A plan of as many rows as asked for, each with 13 figures beside its code, name and unit.
enum WidePlan {
    static func dossier(agency: String, rows: Int) -> Dossier {
        let region = RegionalGovernment(kind: .regency, name: "Contoh")
        var plan = DossierBuilder(agency: Agency(name: agency, region: region), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        plan.edit { $0.title = "Rencana Aksi Tahun 2025" }
        let program = plan.addNode(.program, code: "5.03.02", name: "Program Kepegawaian Daerah")
        state(program, number: 1, in: &plan)
        for number in 1..<max(2, (rows + 1) / 2) {
            let activity = plan.addNode(
                .activity, under: program, code: "5.03.02.2.\(number)",
                name: "Pengembangan Kompetensi Aparatur Wilayah \(number)")
            state(activity, number: number, in: &plan)
            let indicator = plan.addIndicator(
                of: activity, name: "Jumlah aparatur yang mengikuti pengembangan kompetensi wilayah \(number)",
                unit: "Orang")
            state(indicator, number: number, in: &plan)
        }
        return plan.build()
    }

    private static func state(_ entry: EntryID, number: Int, in plan: inout DossierBuilder) {
        let quarter = 10 + number
        plan.target(entry, "\(4 * quarter)", year: 2025)
        plan.quarters(entry, (1...4).map { _ in "\(quarter)" }, year: 2025)
        plan.budget(entry, "\(4 * quarter).000.000,00", year: 2025)
        plan.quarterBudgets(entry, (1...4).map { _ in "\(quarter).000.000,00" }, year: 2025)
        for (role, raw) in [(StatementRole.actual, "\(4 * quarter)"), (.rate, "100%"), (.cumulative, "\(8 * quarter)")]
        {
            let value = StatedValue.quantity(QuantityReading.read(raw).stated)
            plan.state(Statement(entry: entry, role: role, period: .year(2025), value: value))
        }
    }
}
