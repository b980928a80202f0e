import Domain

extension DocumentDefinition {
    static let verificationNote = DocumentDefinition(
        id: DocumentDefinitionID("catatan-hasil-verifikasi"),
        title: "Catatan Hasil Verifikasi",
        purpose: .init(
            id: """
                Disusun oleh pemeriksa (Bappeda, Bagian Organisasi atau Inspektorat) untuk perangkat daerah yang menyusun \
                dokumen: temuan per tabel dan bagian dengan letak, hitungan, status dan rekomendasinya, serta apa yang \
                sudah sesuai; yang disisihkan tercantum dengan alasannya. Kolom tindak lanjut diisi oleh perangkat daerah.
                """,
            en: """
                Made by whoever verifies (Bappeda, Bagian Organisasi or Inspektorat) for the agency that wrote the documents: \
                findings by table and part with place, arithmetic, status and recommendation, and what is right already; what was \
                dismissed stands there with its reason. The agency fills in what follows.
                """),
        asComputed: """
            Sama dengan yang sebagaimana tertulis: yang diperiksa adalah angka tertulis, dan angka yang mengikuti \
            register sudah tercantum di sampingnya sebagai hitungan pada setiap temuan.
            """,
        comparesRevisions: true,
        example: "gresik-2020/rencana-aksi.txt",
        sample: { VerificationNoteSample.input },
        build: VerificationNote.build)
}

/// Builds the Catatan Hasil Verifikasi.
enum VerificationNote {
    @Sendable static func build(_ input: DocumentInput) -> Document {
        let report = input.report
        let parts = DocumentParts(report.dossier).parts(of: report)
        let tables = VerificationNoteTables(names: PlaceNames(report.dossier, in: .id))
        var sections = [
            Section(title: "Dokumen yang diverifikasi", content: [.facts(facts(of: input))]),
            Section(title: "Ringkasan per bagian dokumen", content: [.table(tables.summary(of: parts))]),
            Section(title: "Temuan dan rekomendasi", startsPage: true, content: [.table(tables.findings(of: parts))]),
        ]
        sections += [
            section("Saran penyempurnaan", tables.advice(of: report.findings)),
            section("Bacaan yang perlu dipastikan", tables.uncertain(report)),
            section("Aturan yang diperiksa", tables.duties(report, dismissals: input.dismissals)),
            section("Temuan yang disisihkan", tables.dismissed(input.dismissals)),
        ].compactMap { $0 }
        numberTables(of: &sections)
        for index in sections.indices {
            sections[index].number = ItemList(.letter, []).label(of: index).uppercased().filter { $0 != "." }
            sections[index].orientation = .landscape
        }
        sections.append(Section(orientation: .landscape, content: [.signatures(signatures(of: report))]))
        sections.append(VerificationMinutes(report: report, dismissed: input.dismissals.count).section)
        let title = "Catatan Hasil Verifikasi"
        let years = Set(report.dossier.documents.compactMap(\.year))
        let year = years.count == 1 ? years.first.map { " Tahun \($0)" } : nil
        return Document(
            id: DocumentDefinitionID("catatan-hasil-verifikasi"),
            title: [title + (year ?? ""), report.agencyTitle].compactMap { $0 }.joined(separator: " – "),
            titleLines: [title.uppercased()] + subjectLines(of: report), sections: sections)
    }

    /// Tables are counted as they are printed: one that has nothing to say leaves no gap.
    private static func numberTables(of sections: inout [Section]) {
        var number = 0
        for section in sections.indices {
            for index in sections[section].content.indices {
                guard case .table(var table) = sections[section].content[index] else { continue }
                number += 1
                table.number = "\(number)"
                sections[section].content[index] = .table(table)
            }
        }
    }

    private static func section(_ title: String, _ table: Table?) -> Section? {
        table.map { Section(title: title, content: [.table($0)]) }
    }

    private static func subjectLines(of report: CheckReport) -> [String] {
        let documents = report.dossier.documents.map { DocumentSummary.title(of: $0).uppercased() }
        let distinct = documents.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return distinct + [report.agencyTitle?.uppercased()].compactMap { $0 }
    }

    private static func facts(of input: DocumentInput) -> [Fact] {
        let report = input.report
        let agency = report.dossier.agency
        let summaries = report.dossier.documents.map { DocumentSummary($0, in: report.dossier) }
        let unknown = "nama tidak ditemukan dalam dokumen"
        var facts = [
            Fact("Perangkat daerah", .text(agency.name, missing: unknown)),
            Fact("Pemerintah daerah", .text(agency.region?.title, missing: unknown)),
        ]
        for summary in summaries {
            facts.append(Fact("Dokumen", [summary.title, summary.fileName].compactMap { $0 }.joined(separator: ", ")))
            facts.append(
                Fact("Isi yang terbaca", .text(summary.countTexts.joined(separator: ", ").id, missing: "kosong")))
            if let budget = summary.budget {
                facts.append(Fact("Jumlah anggaran\(summary.budgetYearsText) (Rp)", .value(.money(budget))))
            }
        }
        let counts = Severity.allCases.map { "\(report.count($0)) \($0.title.id.lowercased())" }
        facts.append(Fact("Aturan yang dijalankan", .number(report.appliedRuleCount)))
        facts.append(Fact("Hasil", counts.joined(separator: ", ")))
        if !input.dismissals.isEmpty {
            facts.append(Fact("Disisihkan dengan alasan", .number(input.dismissals.count)))
        }
        return facts
    }

    /// Room for both sides; who signs is known only as a post.
    private static func signatures(of report: CheckReport) -> [SignatureBlock] {
        [
            SignatureBlock(introduction: "Menerima catatan,", title: [report.dossier.agency.headTitle]),
            SignatureBlock(
                introduction: "Diverifikasi oleh,", placeAndDate: .room, title: [VerificationMinutes.verifier]),
        ]
    }
}
