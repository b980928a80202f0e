import Domain

/// A small work plan for the printed example: all its tables, some of its text.
enum WorkPlanSample {
    static var input: DocumentInput {
        let agency = Agency(
            name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        var plan = DossierBuilder(agency: agency, period: 2025...2025)
        plan.beginDocument(.workPlan, year: 2025)
        let evaluated = evaluation(&plan)
        service(&plan)
        review(&plan)
        cascade(&plan)
        planned(&plan)
        plan.edit { document in
            document.date = "Contoh, Juli 2024"
            document.signatories = [
                Signatory(title: "Kepala Badan Kepegawaian Daerah Kabupaten Contoh", capacity: .own)
            ]
            document.blocks = blocks
        }
        plan.add(
            Claim(
                document: DocumentID("d1"), block: 9, quote: "sebesar 80%", measure: .rate, subject: evaluated,
                period: .year(2023), value: .quantity(QuantityReading.read("80%").stated)))
        posts(&plan)
        return DocumentInput(report: CheckReport(dossier: plan.build()))
    }

    private static let programName = "Program Kepegawaian Daerah"
    private static let activityName = "Pengembangan Kompetensi ASN"
    private static let outcome = "Persentase ASN yang mengikuti pengembangan kompetensi"
    private static let output = "Jumlah peserta pelatihan teknis"

    // MARK: Tables

    private static func evaluation(_ plan: inout DossierBuilder) -> EntryID {
        let columns: [(StatementRole, StatementBasis, StatedPeriod)] = [
            (.target, .strategicPlan, .endOfPlan), (.actual, .own, .through(2022)), (.target, .own, .year(2023)),
            (.actual, .own, .year(2023)), (.rate, .own, .year(2023)), (.target, .own, .year(2024)),
            (.cumulative, .own, .through(2024)), (.rate, .strategicPlan, .through(2024)),
        ]
        let program = plan.addNode(.program, code: "5.03.02", name: programName)
        let results = plan.addIndicator(of: program, name: outcome)
        let cells = ["90%", "70%", "75%", "78%", "104%", "80%", "80%", "88,89%"]
        for (cell, key) in zip(cells, columns) { state(cell, key.0, key.1, key.2, of: results, in: &plan) }
        let activity = plan.addNode(.activity, under: program, code: "5.03.02.2.01", name: activityName)
        let people = plan.addIndicator(of: activity, name: output)
        let counts = ["500 orang", "200 orang", "100 orang", "80 orang", "80%", "100 orang", "380 orang", "76%"]
        for (cell, key) in zip(counts, columns) { state(cell, key.0, key.1, key.2, of: people, in: &plan) }
        money("400.000.000", .budget, .own, 2023, of: activity, in: &plan)
        money("310.000.000", .actual, .own, 2023, of: activity, in: &plan)
        money("450.000.000", .budget, .own, 2024, of: activity, in: &plan)
        return activity
    }

    private static func service(_ plan: inout DossierBuilder) {
        let agency = plan.addNode(.agency, name: "Badan Kepegawaian Daerah")
        let index = plan.addIndicator(of: agency, name: "Indeks profesionalitas ASN")
        for (year, cell) in zip(2023...2026, ["70", "72", "75", "77"]) {
            state(cell, .target, .strategicPlan, .year(year), of: index, in: &plan)
        }
        for (year, cell) in zip(2023...2024, ["71,2", "73"]) {
            state(cell, .actual, .own, .year(year), of: index, in: &plan)
        }
        for (year, cell) in zip(2025...2026, ["75", "77"]) {
            state(cell, .projection, .own, .year(year), of: index, in: &plan)
        }
    }

    private static func review(_ plan: inout DossierBuilder) {
        let program = plan.addNode(.program, number: "I", name: programName)
        let activity = plan.addNode(.activity, under: program, number: "1", name: activityName)
        let people = plan.addIndicator(of: activity, name: output)
        for (basis, target, amount) in [
            (StatementBasis.draftRKPD, "100 orang", "450.000.000"), (.needsAnalysis, "120 orang", "500.000.000"),
        ] {
            state(target, .target, basis, .year(2025), of: people, in: &plan)
            money(amount, .budget, basis, 2025, of: activity, in: &plan)
        }
        plan.editEntry(program) { $0.reprints = [.init(name: programName)] }
        plan.editEntry(activity) { $0.reprints = [.init(name: activityName)] }
    }

    private static func cascade(_ plan: inout DossierBuilder) {
        let goalName = "Meningkatnya profesionalitas aparatur"
        let goal = plan.addNode(.goal, name: goalName)
        let index = plan.addIndicator(of: goal, name: "Indeks profesionalitas ASN")
        state("77", .target, .strategicPlan, .endOfPlan, of: index, in: &plan)
        plan.state(
            Statement(
                entry: index, role: .formula, period: nil,
                value: .text("Jumlah nilai kualifikasi, kompetensi, kinerja dan disiplin dibagi jumlah ASN")))
        let again = plan.addNode(.goal, name: goalName, same: goal)
        let same = plan.addIndicator(of: again, name: "Indeks profesionalitas ASN", same: index)
        state("75", .target, .own, .year(2025), of: same, in: &plan)
        let objective = plan.addNode(.objective, under: again, number: "1", name: "Meningkatnya kompetensi aparatur")
        let measure = plan.addIndicator(of: objective, name: "Persentase ASN yang kompeten")
        let program = plan.addNode(.program, under: objective, name: programName, indicator: measure)
        state("85%", .target, .own, .year(2025), of: plan.addIndicator(of: program, name: outcome), in: &plan)
        money("500.000.000", .budget, .own, 2025, of: program, in: &plan)
        let activity = plan.addNode(.activity, under: program, name: activityName)
        state("120 orang", .target, .own, .year(2025), of: plan.addIndicator(of: activity, name: output), in: &plan)
        money("500.000.000", .budget, .own, 2025, of: activity, in: &plan)
    }

    private static func planned(_ plan: inout DossierBuilder) {
        let program = plan.addNode(.program, code: "5.03.02", name: programName)
        let results = plan.addIndicator(of: program, name: outcome)
        let activity = plan.addNode(.activity, under: program, code: "5.03.02.2.01", name: activityName)
        let people = plan.addIndicator(of: activity, name: output)
        for (basis, year, share, count, amount) in [
            (StatementBasis.own, 2025, "85%", "120 orang", "500.000.000"),
            (.forward, 2026, "90%", "140 orang", "560.000.000"),
        ] {
            state(share, .target, basis, .year(year), of: results, in: &plan)
            state(count, .target, basis, .year(year), of: people, in: &plan)
            money(amount, .budget, basis, year, of: program, in: &plan)
            money(amount, .budget, basis, year, of: activity, in: &plan)
        }
        plan.state(Statement(entry: activity, role: .location, period: nil, value: .text("Kabupaten Contoh")))
    }

    private static func state(
        _ raw: String, _ role: StatementRole, _ basis: StatementBasis, _ period: StatedPeriod, of entry: EntryID,
        in plan: inout DossierBuilder
    ) {
        let value = StatedValue.quantity(QuantityReading.read(raw).stated)
        plan.state(Statement(entry: entry, role: role, basis: basis, period: period, value: value))
    }

    private static func money(
        _ raw: String, _ role: StatementRole, _ basis: StatementBasis, _ year: Int, of entry: EntryID,
        in plan: inout DossierBuilder
    ) {
        plan.state(
            Statement(
                entry: entry, role: role, basis: basis, period: .year(year), value: .money(MoneyReading.read(raw))))
    }

    // MARK: Text and posts

    private static let blocks: [Block] = [
        Block(kind: .heading, level: 1, text: "KATA PENGANTAR"),
        Block(kind: .paragraph, text: "Rencana kerja ini menjadi pedoman penyelenggaraan program dan kegiatan."),
        Block(kind: .heading, level: 1, number: "I", text: "PENDAHULUAN"),
        Block(kind: .heading, level: 2, number: "1.1", text: "Latar Belakang"),
        Block(kind: .paragraph, text: "Rencana kerja menjabarkan Renstra perangkat daerah untuk satu tahun."),
        Block(kind: .heading, level: 2, number: "1.2", text: "Landasan Hukum"),
        Block(kind: .item, level: 1, number: "1", text: "Undang-Undang Nomor 25 Tahun 2004;"),
        Block(kind: .item, level: 1, number: "2", text: "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017."),
        Block(kind: .heading, level: 1, number: "II", text: "HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU"),
        Block(
            kind: .paragraph,
            text: "Pengembangan kompetensi mencapai 80%, disebabkan karena pelatihan luar daerah ditunda."),
        Block(kind: .heading, level: 2, number: "2.5", text: "Penelaahan Usulan Program dan Kegiatan Masyarakat"),
        Block(kind: .paragraph, text: "Tidak ada usulan program maupun kegiatan dari masyarakat."),
    ]

    private static func posts(_ plan: inout DossierBuilder) {
        let head = plan.addPosition("Kepala Badan", kind: .seniorLeadership)
        plan.addPosition("Sekretaris", kind: .administrator, under: head)
        plan.addPosition("Kepala Bidang Pengembangan", kind: .administrator, under: head)
    }
}
