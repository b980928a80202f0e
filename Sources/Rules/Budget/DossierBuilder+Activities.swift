import Domain

extension DossierBuilder {
    /// Adds activities with their yearly budgets as printed.
    mutating func addActivities(under program: EntryID, _ budgets: [String]) {
        for (index, budget) in budgets.enumerated() {
            let names = ["Penempatan PNS", "Pembinaan disiplin", "Seleksi terbuka", "Pensiun", "Kenaikan pangkat"]
            let activity = addNode(.activity, under: program, name: names[index % names.count])
            self.budget(activity, budget, year: 2025)
        }
    }
}
