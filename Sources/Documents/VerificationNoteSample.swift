import Domain

/// A small action plan with one finding of each severity, for the printed example of the note.
enum VerificationNoteSample {
    static var input: DocumentInput {
        var plan = DossierBuilder(
            agency: Agency(
                name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh")),
            period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "rencana-aksi.txt")
        plan.edit { document in
            document.tables = [
                PrintedTable(id: TableID("t1"), caption: "Sasaran", rows: 1, place: place(5)),
                PrintedTable(id: TableID("t2"), caption: "Program dan kegiatan", rows: 2, place: place(12)),
            ]
        }
        let objective = plan.addNode(.objective, number: "1", name: "Meningkatnya kompetensi aparatur", place: place(8))
        let program = plan.addNode(
            .program, under: objective, number: "1", name: "Pengembangan Sumber Daya Manusia", place: place(15))
        let activity = plan.addNode(
            .activity, under: program, number: "1", name: "Pendidikan dan Pelatihan Teknis", place: place(16))
        let indicator = plan.addIndicator(of: activity, name: "Jumlah peserta pelatihan", place: place(16, 3))
        plan.target(indicator, "300 Orang", year: 2025, place: place(16, 4))
        plan.quarters(indicator, ["70 Orang", "70 Orang", "70 Orang", "70 Orang"], year: 2025)
        plan.budget(activity, "250.000.000", year: 2025, place: place(16, 9))
        let findings = [nameless(objective), quarters(activity, indicator), spelling(activity)]
        let duties = [
            duty(
                "target.quarters-make-year",
                .init(
                    id: "Target triwulan menghasilkan target tahunan", en: "Targets of quarters make that of the year"),
                findings),
            duty(
                "budget.program-is-sum",
                .init(
                    id: "Anggaran program sama dengan jumlah anggaran kegiatannya",
                    en: "The budget of a program is the sum of its kegiatan"), findings),
            duty(
                "cascade.objective-has-indicator",
                .init(id: "Setiap sasaran mempunyai indikator", en: "Every sasaran has an indicator"), findings),
            duty(
                "wording.spelling", .init(id: "Satuan ditulis dengan satu ejaan", en: "Units have one spelling"),
                findings),
        ]
        let doubt = Doubt(
            kind: .ambiguousNumber, place: place(16, 9), raw: "250.000.000", read: "250.000.000",
            why: Reason(written: "pemisah ribuan ditentukan dari kolomnya"))
        return DocumentInput(
            report: CheckReport(dossier: plan.build(), findings: findings, duties: duties, doubts: [doubt]))
    }

    private static func quarters(_ activity: EntryID, _ indicator: EntryID) -> Finding {
        let path = DossierPath.indicator(indicator, of: activity, .target)
        return Finding(
            rule: "target.quarters-make-year", severity: .error, tier: .structural,
            message: .init(
                id: "Target triwulan tidak menghasilkan target tahunan.",
                en: "The targets of the quarters don't make the target of the year."),
            arithmetic: .init(
                id: "70 + 70 + 70 + 70 = 280, tertulis 300", en: "70 + 70 + 70 + 70 = 280, printed 300"),
            expected: "280", stated: "300 Orang", cause: path,
            places: [Place(path: path, source: place(16, 4), quote: "300 Orang")],
            remedy: .init(
                id: "Perbaiki target triwulan atau target tahunan sehingga keduanya cocok.",
                en: "Mend the targets of the quarters or of the year so that they agree."))
    }

    private static func nameless(_ objective: EntryID) -> Finding {
        Finding(
            rule: "cascade.objective-has-indicator", severity: .error, tier: .structural,
            message: .init(id: "Sasaran ini tidak mempunyai indikator.", en: "This sasaran has no indicator."),
            cause: .node(objective),
            places: [Place(path: .node(objective), source: place(8, 2), quote: "")],
            remedy: .init(
                id: "Tambahkan indikator sasaran beserta targetnya.", en: "Add an indicator with its target."))
    }

    private static func spelling(_ activity: EntryID) -> Finding {
        Finding(
            rule: "wording.spelling", severity: .advice, tier: .advisory,
            message: .init(
                id: "Satuan ditulis dengan huruf besar dan huruf kecil.",
                en: "The unit is written with and without a capital."), cause: .node(activity),
            places: [Place(path: .node(activity), source: place(16, 4), quote: "Orang")],
            remedy: .init(id: "Pakailah satu ejaan untuk satu satuan.", en: "Use one spelling for one unit."))
    }

    private static func duty(_ id: RuleID, _ title: Localized, _ findings: [Finding]) -> CheckedDuty {
        CheckedDuty(
            id: id, title: title, tier: .structural, basis: nil,
            outcome: Breaches(of: id, in: findings).map { .broken($0) } ?? .kept)
    }

    private static func place(_ line: Int, _ column: Int? = nil) -> SourcePlace {
        SourcePlace(file: "rencana-aksi.txt", line: line, column: column)
    }
}
