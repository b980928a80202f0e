import Domain

/// A plan of two tables with findings at known places.
enum VerificationFixture {
    static let objective = EntryID("S1")
    static let activity = EntryID("S1.P1.K1")
    static let indicator = EntryID("S1.P1.K1.I1")

    static let dossier: Dossier = {
        var plan = DossierBuilder(
            agency: Agency(name: "Badan A", region: RegionalGovernment(kind: .city, name: "B")), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        plan.edit { document in
            document.blocks = [Block(kind: .heading, level: 1, text: "RENCANA AKSI", place: place(1))]
            document.tables = [
                PrintedTable(id: TableID("t1"), caption: "Sasaran", rows: 1, place: place(5)),
                PrintedTable(id: TableID("t2"), caption: nil, rows: 2, place: place(12)),
            ]
        }
        let objective = plan.addNode(.objective, number: "1", name: "Sasaran pertama")
        let program = plan.addNode(.program, under: objective, name: "Program Kepegawaian")
        let activity = plan.addNode(.activity, under: program, number: "1.1", name: "Mutasi")
        let indicator = plan.addIndicator(of: activity, number: "a", name: "Jumlah SK")
        plan.target(indicator, "10", year: 2025)
        plan.budget(program, "900", year: 2025)
        plan.budget(activity, "400", year: 2025)
        let second = plan.addNode(.activity, under: program, name: "Diklat")
        plan.budget(second, "500", year: 2025)
        let again = plan.addNode(.program, under: objective, name: "Program Kepegawaian", same: program)
        let reprinted = plan.addNode(.activity, under: again, name: "Mutasi", same: activity)
        plan.budget(reprinted, "400", year: 2025)
        return plan.build()
    }()

    static func place(_ line: Int, _ column: Int? = nil) -> SourcePlace {
        SourcePlace(file: "a.txt", line: line, column: column)
    }

    static func finding(
        _ severity: Severity, at cause: DossierPath, line: Int?, quote: String = "10", arithmetic: String? = nil
    ) -> Finding {
        Finding(
            rule: "target.a", severity: severity, tier: .structural, message: .init(both: "Keliru."),
            arithmetic: arithmetic.map { .init(both: $0) },
            cause: cause, places: [Place(path: cause, source: line.map { place($0, 1) }, quote: quote)],
            remedy: .init(both: "Perbaiki."))
    }
}
