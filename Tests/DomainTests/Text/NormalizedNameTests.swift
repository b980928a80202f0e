import Domain
import TestSupport
import Testing

@Suite("Names reduced to what identifies them")
struct NormalizedNameTests {
    @Test(
        "case, marks, fillers and abbreviations don't matter",
        arguments: [
            ("Program  Kepegawaian Daerah :", "program kepegawaian daerah"),
            ("Prog. Pembinaan & Kesejahteraan ASN", "program pembinaan kesejahteraan asn"),
            ("Rencana Kerja SKPD", "rencana kerja perangkat daerah"),
            ("dokumen yg disusun", "dokumen disusun"),
            ("Prosentase ASN", "persentase asn"),
            ("Diklat Pim Tk.III", "diklat pim tingkat iii"),
            ("kasus- kasus", "kasus kasus"),
            ("SISTEM É-KINERJA", "sistem é kinerja"),
            ("", ""), ("– : .", ""), ("dan", ""), ("é–", "é"),
        ])
    func normalizes(text: String, expected: String) {
        let name = NormalizedName(text)
        #expect(name.text == expected)
        #expect(name.isEmpty == expected.isEmpty)
        #expect(name.words == expected.split(separator: " ").map(String.init))
    }

    @Test(
        "names that differ by slips resemble each other",
        arguments: [
            ("Program Pembangunan Sumber Daya Manusia", "Program Pengembangan Sumber Daya Manusia"),
            (
                "Pengadaan, Pembethentian, dan Informasi Kepegawaian ASN",
                "Pengadaan, Pemberhentian, dan Informasi Kepegawaian ASN"
            ),
            ("Peningkatan Kapasitas Sumberdaya Aparatur", "Peningkatan Kapasitas Sumber Daya Aparatur"),
            ("Pelaksanaan Tugas Belajar bagi PNS", "Pelaksanaan Tugas Belajar PNS"),
            ("Program Kepegawaian Daerah", "PROGRAM KEPEGAWAIAN DAERAH"),
            ("Program Data Formasi dan Pengembangan ASN", "Program Data Formasi Pengembangan ASN"),
        ])
    func resembles(left: String, right: String) {
        #expect(NormalizedName(left).resembles(NormalizedName(right)))
        #expect(NormalizedName(right).resembles(NormalizedName(left)))
    }

    @Test(
        "other names don't, however close they look",
        arguments: [
            (
                "Pelatihan Dasar Calon Pegawai Negeri Sipil Daerah Golongan III Angkatan I",
                "Pelatihan Dasar Calon Pegawai Negeri Sipil Daerah Golongan III Angkatan II"
            ),
            (
                "Penyediaan Pendidikan dan Pelatihan struktural bagi PNS Daerah Tingkat IV",
                "Penyediaan Pendidikan dan Pelatihan Struktural bagi PNS Daerah Tingkat III"
            ),
            ("Program Peningkatan Disiplin Aparatur", "Program Peningkatan Kapasitas Sumberdaya Aparatur"),
            ("Penyusunan Rencana Kerja SKPD", "Penyusunan Profil SKPD"),
            ("Penyusunan RKA SKPD", "Penyusunan DPA SKPD"),
            ("Pengelolaan Pengaduan Pegawai Kota Blitar", "Pengelolaan Pengadaan Pegawai Kota Blitar"),
            ("Penyusunan Laporan Keuangan Semester 1", "Penyusunan Laporan Keuangan Semester 2"),
            ("Rapat A", "Rapat B"), ("Karis", "Karsu"), ("", ""), ("-", "–"),
            ("Penerbitan SK PNS Kabupaten Bengkalis", "Penerbitan SK CPNS Kabupaten Bengkalis"),
        ])
    func differs(left: String, right: String) {
        #expect(!NormalizedName(left).resembles(NormalizedName(right)))
        #expect(!NormalizedName(right).resembles(NormalizedName(left)))
    }

    @Test("a name with something in it resembles itself, and no text makes it crash")
    func isTotal() {
        let pieces = ["Program", "dan", " ", "-", "IV", "é", "1", "²", "SKPD", "yg", "\u{301}", "ß", "İ"]
        Property.forAll(Generator.array(of: .element(of: pieces), counts: 0...12), runs: 1000) { parts in
            let name = NormalizedName(parts.joined())
            return name.resembles(name) == !name.isEmpty
        }
    }
}
