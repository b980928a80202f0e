import Domain

/// Two revisions of a small action plan for the printed example.
enum RevisionSample {
    static var input: DocumentInput {
        let agency = Agency(
            name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        var plan = DossierBuilder(agency: agency, period: 2025...2025)
        for revision in 0...1 {
            plan.beginDocument(.actionPlan, year: 2025)
            plan.edit { document in
                document.revision = revision
                document.signatories = [Signatory(title: "Kepala Badan Kepegawaian Daerah", capacity: .own)]
            }
            add(to: &plan, revision: revision)
        }
        return DocumentInput(report: CheckReport(dossier: plan.build()))
    }

    private static func add(to plan: inout DossierBuilder, revision: Int) {
        let program = plan.addNode(.program, number: "1", name: "Program Pengembangan Sumber Daya Manusia")
        let training = plan.addNode(.activity, under: program, number: "1", name: "Pelatihan teknis")
        plan.target(
            plan.addIndicator(of: training, name: "Jumlah peserta", unit: "orang"), revision == 0 ? "100" : "80",
            year: 2025)
        plan.budget(training, revision == 0 ? "100.000.000" : "80.000.000", year: 2025)
        let name = revision == 0 ? "Pelatihan kepemimpinan" : "Uji kompetensi"
        let other = plan.addNode(.activity, under: program, number: revision == 0 ? "2" : "3", name: name)
        plan.target(plan.addIndicator(of: other, name: "Jumlah peserta"), "20 orang", year: 2025)
        plan.budget(other, "50.000.000", year: 2025)
    }
}
