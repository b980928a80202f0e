import Domain

extension Rule {
    static let countsAgree = Rule(
        id: "totals.counts-agree",
        title: .init(
            id: "Jumlah program, kegiatan dan indikator dalam uraian sama dengan tabelnya",
            en: "The counts of programs, kegiatan and indicators in the text equal those of the table"),
        tier: .structural,
        looksAt: [.severalTables, .claims],
        rationale: .init(
            id: """
                Verifikator mencocokkan jumlah program, kegiatan dan indikator yang disebut uraian dengan tabel. \
                Selisih berarti ada baris yang tertinggal atau uraian dari tahun lain.
                """,
            en: """
                The verifier compares the counts of programs, kegiatan (activities) and indicators named in the text \
                with the table. A difference means that a row was left out, or that the text is from another year.
                """),
        remedy: .init(
            id: "Hitung baris pada tabel, lalu samakan uraiannya.",
            en: "Count the rows of the table, then make the text agree."),
        keeps: [
            .workPlan("dua kegiatan") { planned(&$0, activities: 2) },
            .workPlan("tiga indikator") { evaluated(&$0, indicators: 3) },
        ],
        breaks: [
            .workPlan("tiga kegiatan disebut, dua dalam tabel", reported: ["documents/d1/blocks/0"]) {
                planned(&$0, activities: 3)
            },
            .workPlan("lima indikator disebut, tiga dalam tabel", reported: ["documents/d1/blocks/0"]) {
                evaluated(&$0, indicators: 5)
            },
        ],
        check: countsAgree)

    private static func planned(_ plan: inout DossierBuilder, activities: Int) {
        plan.addPlanned(
            program: ["50.000.000", "50.000.000"],
            [["20.000.000", "20.000.000"], ["30.000.000", "30.000.000"]])
        plan.claim("1 program dengan \(activities) kegiatan", .activityCount, count: activities)
    }

    private static func evaluated(_ plan: inout DossierBuilder, indicators: Int) {
        let activity = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
        for name in ["prajabatan", "struktural", "teknis"] {
            plan.evaluate(plan.addIndicator(of: activity, name: "Jumlah ASN yang mengikuti diklat \(name)"), ["5"])
        }
        plan.claim(
            "terdiri dari \(indicators) indikator", .indicatorCount, count: indicators, subject: activity, year: 2019)
    }

    @Sendable private static func countsAgree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard document.hasSeveralTables else { return [] }
            let tables = PrintedTables(document)
            return dossier.claims(of: document).compactMap { claim in
                guard let stated = claim.count, let counted = CountedRows(claim, in: document, tables),
                    !counted.fits(stated), !counted.rows.isEmpty
                else { return nil }
                return violation(claim, stated: stated, counted, in: document)
            }
        }
    }

    /// Inferred where the activities of an evaluation are counted: it may print those of an earlier nomenclature.
    private static func violation(
        _ claim: Claim, stated: Int, _ counted: CountedRows, in document: IndexedDocument
    ) -> Violation {
        let (title, table, count) = (counted.title, counted.table, counted.rows.count)
        return Violation(
            .init(
                id: "Uraian menyebut \(stated) \(title.id), Tabel \(table) memuat \(count).",
                en: "The text names \(stated) \(title.en), Table \(table) holds \(count)."),
            at: document.place(of: claim), with: counted.rows,
            arithmetic: .init(id: "\(count) baris pada Tabel \(table)", en: "\(count) rows in Table \(table)")
                + .printed("\(stated)"),
            expected: "\(count)", stated: claim.quote,
            certainty: counted.isOfPlan || claim.measure == .indicatorCount ? .decided : .inferred)
    }
}
