import Testing

@testable import Rules

@Suite("Spelling of the field's key terms")
struct FieldSpellingTests {
    @Test(
        "slips are corrected",
        arguments: [
            ("prosentase", "persentase"), ("presentase", "persentase"), ("bimbek", "bimtek"), ("bintek", "bimtek"),
            ("penjurangan", "penjenjangan"), ("koordinas", "koordinasi"), ("taspem", "taspen"), ("kopri", "KORPRI"),
            ("pembethentian", "pemberhentian"), ("ramgkaian", "rangkaian"), ("terdistribusniya", "terdistribusinya"),
            ("peningkatkan", "peningkatan"), ("kepegawain", "kepegawaian"), ("pelapran", "pelaporan"),
            ("kesejahterraan", "kesejahteraan"), ("standart", "standar"),
        ])
    func corrects(word: String, right: String) {
        #expect(FieldSpelling.right(for: word) == right)
    }

    @Test(
        "words of their own are left alone",
        arguments: [
            "persentase", "peserta", "beserta", "evakuasi", "strategi", "pengaduan", "pengangkutan", "penyusutan",
            "pelayaran", "pengangguran", "penyidikan", "peringkat", "anjab", "sk", "presentasi", "kinerja",
            "pegawainya",
        ])
    func leaves(word: String) {
        #expect(FieldSpelling.right(for: word) == nil)
    }

    @Test("a text's slips are found in printed order, reduplication with blanks among them")
    func texts() {
        #expect(
            FieldSpelling.corrections(in: "Presentasi Kasus - kasus yang dimonito").map(\.right)
                == ["persentase", "dimonitor", "kasus-kasus"])
        #expect(FieldSpelling.corrections(in: "Penyelesaian kasus- kasus").map(\.right) == ["kasus-kasus"])
        #expect(FieldSpelling.corrections(in: "Rapat-rapat, TW I - TW IV; bahan presentasi").isEmpty)
        #expect(FieldSpelling.corrections(in: "- -").isEmpty)
        #expect(FieldSpelling.corrections(in: "pada kegiatan2 BKD, SD2").map(\.right) == ["kegiatan-kegiatan"])
    }

    @Test("some words are wrong only beside others")
    func misplaced() {
        #expect(FieldSpelling.corrections(in: "kasus yang ditandatangani").map(\.right) == ["ditangani"])
        #expect(FieldSpelling.corrections(in: "SK yang ditandatangani").isEmpty)
        #expect(FieldSpelling.corrections(in: "mengajukan kepeg, karis").map(\.right) == ["karpeg"])
    }
}
