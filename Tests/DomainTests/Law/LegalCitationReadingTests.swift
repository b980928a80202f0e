import Domain
import Testing

@Suite("Citations of legal instruments, read")
struct LegalCitationReadingTests {
    @Test(
        "kind, issuer, number and year",
        arguments: [
            (
                "Undang-Undang Republik Indonesia Nomor 17 Tahun 2003 tentang Keuangan Negara;",
                LegalInstrument(.law, "17", 2003)
            ),
            (
                "Peraturan Pemerintah Nomor 08 Tahun 2006 tentang Laporan",
                LegalInstrument(.governmentRegulation, "8", 2006)
            ),
            (
                "Peraturan Presiden Republik Indonesia Nomor 5 Tahun 2010 tentang RPJMN",
                LegalInstrument(.presidentialRegulation, "5", 2010)
            ),
            (
                "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan",
                LegalInstrument(.ministerialRegulation, of: "dalam negeri", "54", 2010)
            ),
            ("Permendagri No. 86 Tahun 2017", LegalInstrument(.ministerialRegulation, of: "dalam negeri", "86", 2017)),
            ("Permendagri 86/2017", LegalInstrument(.ministerialRegulation, of: "dalam negeri", "86", 2017)),
            (
                "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor : PER/09/M.PAN/5/2007 tentang Pedoman",
                LegalInstrument(.ministerialRegulation, of: "panrb", "PER/09/M.PAN/5/2007", 2007)
            ),
            ("UU 23/2014", LegalInstrument(.law, "23", 2014)),
            (
                "Peraturan Daerah Provinsi Jawa Timur Nomor 03 Tahun 2014 tentang RPJMD",
                LegalInstrument(.provincialRegulation, of: "jawa timur", "3", 2014)
            ),
            (
                "Peraturan Daerah Kabupaten Blitar Nomor 24 Tahun 2008 tentang RPJPD",
                LegalInstrument(.regionalRegulation, of: "kabupaten blitar", "24", 2008)
            ),
            (
                "Peraturan Bupati Blitar Nomor 67 Tahun 2016 Tentang Kedudukan",
                LegalInstrument(.regionalHeadRegulation, of: "blitar", "67", 2016)
            ),
            (
                "Peraturan Wali Kota Blitar Nomor:18 Tahun 2019 tentang Perubahan",
                LegalInstrument(.regionalHeadRegulation, of: "blitar", "18", 2019)
            ),
        ])
    func readsInstruments(text: String, expected: LegalInstrument) throws {
        #expect(try #require(LegalCitation.read(text)).instrument == expected)
    }

    @Test(
        "what is no citation",
        arguments: [
            "", "Menyusun rencana kerja badan", "bahwa berdasarkan Undang-Undang Nomor 23 Tahun 2014",
            "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "Peraturan Pemerintah tentang Keuangan",
        ])
    func refuses(text: String) {
        #expect(LegalCitation.read(text) == nil)
    }

    @Test("title, amendments and publication")
    func readsRest() throws {
        let citation = try #require(
            LegalCitation.read(
                """
                Undang-Undang Nomor 32 Tahun 2004 Tentang Pemerintahan Daerah sebagaimana telah diubah terakhir \
                dengan Undang-undang Nomor 12 Tahun 2008 tentang Perubahan Kedua atas Undang-undang Nomor 32 Tahun \
                2004 (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik \
                Indonesia Nomor 4437);
                """))
        #expect(citation.title == "Pemerintahan Daerah")
        #expect(citation.amendments == [LegalInstrument(.law, "12", 2008)])
        #expect(citation.gazette == GazetteReference(year: 2004, number: 125, supplement: 4437))
    }

    @Test("a joint regulation has several numbers before its title")
    func readsJoint() throws {
        let citation = try #require(
            LegalCitation.read(
                """
                Peraturan Bersama Menteri Dalam Negeri, Menteri Perencanaan Pembangunan Nasional dan Menteri Keuangan \
                Nomor 28 Tahun 2010 Nomor 0199/MPPN/04/2010; Nomor PMK 95/PMK 07/2010 tentang Penyelarasan Rencana \
                Pembangunan Jangka Menengah Daerah dengan RPJMN 2010-2014;
                """))
        #expect(citation.instrument.kind == .jointRegulation && citation.instrument.number == "28")
        #expect(citation.planYears == 2010...2014)
    }

    @Test(
        "publications as far as stated",
        arguments: [
            ("(Lembaran Negara Tahun 2006 Nomor 97)", GazetteReference(year: 2006, number: 97)),
            ("(Tambahan Lembaran Negara Republik Indonesia Nomor 4438)", GazetteReference(supplement: 4438)),
            (
                "(Lembaran Negara Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244)",
                GazetteReference(year: 2014, number: 244, supplement: 244)
            ),
        ])
    func readsPublications(text: String, expected: GazetteReference) {
        #expect(LegalCitation.read("Undang-Undang Nomor 1 Tahun 2006 tentang Contoh \(text);")?.gazette == expected)
    }

    @Test("instruments mentioned in a sentence")
    func findsMentions() {
        let text = """
            bahwa berdasarkan Pasal 4 Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor : PER/09/M.PAN/5/2007 \
            tentang Pedoman Umum dan Peraturan Presiden Nomor 29 Tahun 2014 perlu ditetapkan
            """
        #expect(
            LegalCitation.mentions(in: text) == [
                LegalInstrument(.ministerialRegulation, of: "panrb", "PER/09/M.PAN/5/2007", 2007),
                LegalInstrument(.presidentialRegulation, "29", 2014),
            ])
    }

    @Test(
        "the years of a plan it adopts",
        arguments: [
            ("Rencana Pembangunan Jangka Menengah Nasional Tahun 2010-2014", 2010...2014),
            ("Rencana Pembangunan Jangka Menengah Daerah tahun 2016 – 2021", 2016...2021),
            ("Penyelarasan Rencana Pembangunan dengan RPJMN 2010 sampai dengan 2014", 2010...2014),
            ("Rencana Kerja Pemerintah Daerah Tahun 2021", nil), ("Perubahan atas Peraturan 2010-2014", nil),
        ] as [(String, ClosedRange<Int>?)])
    func knowsPlanYears(title: String, years: ClosedRange<Int>?) {
        let citation = LegalCitation(instrument: LegalInstrument(.law, "1", 2010), title: title)
        #expect(citation.planYears == years)
    }

    @Test("a hostile line ends quickly", arguments: ["Undang-Undang ", "Nomor Tahun tentang ", "Lembaran Negara "])
    func survives(word: String) {
        _ = LegalCitation.read(String(repeating: word, count: 20_000))
    }
}
