import Domain
import Testing

@testable import Exchange

struct DocumentHeadTests {
    private func head(_ lines: [String]) -> DocumentHead {
        DocumentHead(
            lines.enumerated().map { .line(text: $1, level: nil, place: SourcePlace(file: "a", line: $0 + 1)) })
    }

    @Test(
        "agency, region and year from the title forms in use",
        arguments: [
            ["RENCANA AKSI", "DINAS KESEHATAN KABUPATEN SUKAMAJU TAHUN 2023"],
            ["RENCANA AKSI DINAS KESEHATAN", "DINAS KESEHATAN", "KABUPATEN SUKAMAJU", "TAHUN ANGGARAN 2023"],
            ["PEMERINTAH KABUPATEN SUKAMAJU", "DINAS KESEHATAN", "RENCANA AKSI KINERJA TAHUN 2023"],
            ["Rencana Aksi Tahun 2023", "Dinas Kesehatan Kab. Sukamaju"],
            ["RENCANA AKSI 2023", "DINAS KESEHATAN KAB. SUKAMAJU"],
        ])
    func forms(lines: [String]) {
        let head = head(lines)
        #expect(head.agency == "Dinas Kesehatan")
        #expect(head.region == RegionalGovernment(kind: .regency, name: "Sukamaju"))
        #expect(head.year == 2023)
    }

    @Test("a decree's subject tells its year, however long; what it refers to doesn't")
    func subject() {
        let subject = "PENETAPAN INDIKATOR KINERJA INDIVIDU (IKI) " + String(repeating: "BADAN DAERAH ", count: 9)
        #expect(head(["KEPUTUSAN", "TENTANG", subject + "TAHUN 2025"]).year == 2025)
        #expect(head(["KEPUTUSAN", "Mengingat", subject + "TAHUN 2025"]).year == nil)
    }

    @Test("without a letterhead, the post of the head names the agency")
    func headOfAgency() {
        #expect(head(["KEPUTUSAN", "KEPALA DINAS KESEHATAN", "KABUPATEN SUKAMAJU"]).agency == "Dinas Kesehatan")
        #expect(head(["KEPALA DINAS SOSIAL", "DINAS KESEHATAN"]).agency == "Dinas Kesehatan")
        #expect(head(["KEPALA BIDANG MUTASI", "Kepala Badan Kepegawaian"]).agency == nil)
    }

    @Test(
        "a title of several years names no single one",
        arguments: [
            "TAHUN 2021-2026", "TAHUN 2021 – 2026", "PERIODE TAHUN 2021 S.D. 2026", "Tahun 2021 sampai dengan 2026",
        ])
    func spans(line: String) {
        let head = head(["INDIKATOR KINERJA UTAMA", "DINAS KESEHATAN", line])
        #expect(head.year == nil)
        #expect(head.span == 2021...2026)
    }

    @Test("two years that are no span leave the last one; a single year beside a span stands")
    func noSpan() {
        #expect(head(["EVALUASI RENJA TAHUN 2023 TERHADAP RENSTRA TAHUN 2026"]).span == nil)
        #expect(head(["RENSTRA TAHUN 2021-2026", "RENCANA AKSI TAHUN 2023"]).year == 2023)
    }

    @Test("the title behind a form's label names the agency")
    func form() {
        let head = head([
            "FORMULIR E.81", "EVALUASI TERHADAP HASIL RENJA DINAS SOSIAL TAHUN 2023", "KABUPATEN SUKAMAJU",
        ])
        #expect(head.title == "EVALUASI TERHADAP HASIL RENJA DINAS SOSIAL TAHUN 2023")
        #expect(head.agency == "Dinas Sosial")
    }

    @Test("cities and provinces are told from regencies")
    func kinds() {
        #expect(head(["DINAS SOSIAL KOTA SUKAMAJU"]).region == RegionalGovernment(kind: .city, name: "Sukamaju"))
        #expect(
            head(["DINAS SOSIAL PROVINSI SUKAJAYA"]).region == RegionalGovernment(kind: .province, name: "Sukajaya"))
    }

    @Test("an agency's name may go on in the next line")
    func wrapped() {
        let head = head(["RENCANA AKSI 2023", "BADAN KEPEGAWAIAN, PENDIDIKAN DAN", "PELATIHAN", "KABUPATEN SUKAMAJU"])
        #expect(head.agency == "Badan Kepegawaian, Pendidikan dan Pelatihan")
    }

    @Test("years in other sentences are not the document's")
    func otherYears() {
        let sentence = "Berdasarkan Peraturan Daerah Nomor 5 yang ditetapkan pada 2019 maka disusun rencana ini."
        #expect(head([sentence, "RENCANA AKSI TAHUN 2023"]).year == 2023)
        #expect(head(["Telepon 2023 4455"]).year == nil)
        #expect(head([sentence]).year == nil)
    }

    @Test("a line with nothing but a year gives it")
    func bareYear() {
        #expect(head(["RENCANA AKSI", "2023"]).year == 2023)
        #expect(head(["RENCANA AKSI", "1999"]).year == nil)
    }

    @Test("the first title line is the document's title")
    func title() {
        #expect(head(["PEMERINTAH KABUPATEN SUKAMAJU", "RENCANA  AKSI", "RENCANA AKSI LAIN"]).title == "RENCANA AKSI")
    }

    @Test("a text without titles says nothing")
    func nothing() {
        let head = head(["", "sekadar catatan", "kota besar itu ramai"])
        #expect(head.agency == nil && head.region == nil && head.year == nil && head.title == nil)
    }
}
