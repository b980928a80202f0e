import Domain

/// A small decree for the printed example.
enum IndividualIndicatorsSample {
    static var input: DocumentInput { DocumentInput(report: CheckReport(dossier: plan.build())) }

    /// The same with a member of staff, whose indicator has a target.
    static var staff: DocumentInput {
        var plan = plan
        let clerk = plan.addPosition(
            "Pengadministrasi Umum", kind: .executor, under: plan.dossier.positions.first?.id,
            duties: ["Mengelola surat masuk dan surat keluar"])
        let row = plan.addRow(of: clerk, number: "1", result: "Tertibnya administrasi persuratan")
        let indicator = plan.addIndicator(of: row, name: "Jumlah surat yang diagendakan", unit: "surat")
        plan.target(indicator, "1.200", year: 2025)
        return DocumentInput(report: CheckReport(dossier: plan.build()))
    }

    private static var plan: DossierBuilder {
        let agency = Agency(
            name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh"))
        var plan = DossierBuilder(agency: agency, period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025)
        plan.edit { $0.head() }
        let secretary = plan.addPosition(
            "Sekretaris", kind: .administrator, duties: ["Membantu kepala badan dalam mengelola kesekretariatan"],
            functions: ["menyusun rencana kerja sekretariat", "mengelola keuangan dan kepegawaian"])
        let row = plan.addRow(of: secretary, number: "1", result: "Meningkatnya kualitas pelayanan kesekretariatan")
        add(
            "Persentase layanan yang selesai tepat waktu",
            formula: "Jumlah layanan yang selesai tepat waktu dibagi jumlah layanan yang diminta kali 100%",
            source: "Subbagian Umum", to: row, in: &plan)
        add("Jumlah laporan keuangan", formula: "Jumlah laporan keuangan", source: nil, to: row, in: &plan)
        return plan
    }

    private static func add(
        _ name: String, formula: String, source: String?, to row: EntryID, in plan: inout DossierBuilder
    ) {
        let indicator = plan.addIndicator(of: row, name: name)
        plan.state(Statement(entry: indicator, role: .formula, period: .year(2025), value: .text(formula)))
        guard let source else { return }
        plan.state(Statement(entry: indicator, role: .dataSource, period: .year(2025), value: .text(source)))
    }
}

extension PlanDocument {
    /// The head and the dictums of the sample.
    fileprivate mutating func head() {
        number = "050/01/2025"
        date = "2 Januari 2025"
        signatories = [Signatory(title: "KEPALA BADAN KEPEGAWAIAN DAERAH KABUPATEN CONTOH", capacity: .own)]
        let items: [(BlockPart, String?, String)] = [
            (.subject, nil, "PENETAPAN INDIKATOR KINERJA INDIVIDU TAHUN 2025"),
            (.considerations, "a", "bahwa kinerja setiap pegawai perlu diukur dengan indikator yang jelas;"),
            (.legalBasis, "1", "Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP;"),
            (.enactment, nil, "INDIKATOR KINERJA INDIVIDU TAHUN 2025."),
            (.dictum, "Kesatu", "Indikator kinerja individu setiap jabatan tercantum dalam lampiran."),
            (.dictum, "Kedua", "Keputusan ini berlaku sejak tanggal ditetapkan."),
            (.issuePlace, nil, "Contoh"), (.issueDate, nil, "2 Januari 2025"),
        ]
        blocks = items.map { part, number, text in
            let isItem = part == .considerations || part == .legalBasis
            return Block(kind: isItem ? .item : .decreePart, part: part, number: number, text: text)
        }
    }
}
