import Domain

/// The instruments that planning documents cite most, with what became of them.
///
/// Titles and publication as printed in the instruments' own citations of each other; repeals and amendments from the
/// closing provisions of the later instrument (its `repeal.by` is the source). What is uncertain is left out: then no
/// rule says anything.
package enum InstrumentRegister {
    /// The record of an instrument; nil when the register holds none.
    package static func record(of instrument: LegalInstrument) -> InstrumentRecord? {
        byInstrument[instrument]
    }

    private static let byInstrument = Dictionary(all.map { ($0.instrument, $0) }) { first, _ in first }

    /// From high to low.
    package static let all: [InstrumentRecord] = laws + governmentRegulations + others

    private static func law(_ number: Int, _ year: Int) -> LegalInstrument { LegalInstrument(.law, "\(number)", year) }

    private static func regulation(_ number: Int, _ year: Int) -> LegalInstrument {
        LegalInstrument(.governmentRegulation, "\(number)", year)
    }

    private static func permendagri(_ number: Int, _ year: Int) -> LegalInstrument {
        LegalInstrument(.ministerialRegulation, of: "dalam negeri", "\(number)", year)
    }

    private static func permenpan(_ number: Int, _ year: Int) -> LegalInstrument {
        LegalInstrument(.ministerialRegulation, of: "panrb", "\(number)", year)
    }

    private static func ln(_ year: Int, _ number: Int, _ supplement: Int) -> GazetteReference {
        GazetteReference(year: year, number: number, supplement: supplement)
    }

    private static let laws: [InstrumentRecord] = [
        .init(
            law(8, 1974), "Pokok-Pokok Kepegawaian", gazette: ln(1974, 55, 3041),
            repeal: .init(by: law(5, 2014), on: 2014_01_15), amendments: [.init(by: law(43, 1999), on: 1999_09_30)]),
        .init(
            law(43, 1999), "Perubahan atas Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-Pokok Kepegawaian",
            gazette: ln(1999, 169, 3890), repeal: .init(by: law(5, 2014), on: 2014_01_15)),
        .init(
            law(22, 1999), "Pemerintahan Daerah", gazette: ln(1999, 60, 3839),
            repeal: .init(by: law(32, 2004), on: 2004_10_15)),
        .init(
            law(25, 1999), "Perimbangan Keuangan antara Pemerintah Pusat dan Daerah", gazette: ln(1999, 72, 3848),
            repeal: .init(by: law(33, 2004), on: 2004_10_15)),
        .init(
            law(28, 1999), "Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme",
            gazette: ln(1999, 75, 3851)),
        .init(law(17, 2003), "Keuangan Negara", gazette: ln(2003, 47, 4286)),
        .init(law(1, 2004), "Perbendaharaan Negara", gazette: ln(2004, 5, 4355)),
        .init(
            law(10, 2004), "Pembentukan Peraturan Perundang-undangan", gazette: ln(2004, 53, 4389),
            repeal: .init(by: law(12, 2011), on: 2011_08_12)),
        .init(
            law(15, 2004), "Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara", gazette: ln(2004, 66, 4400)),
        .init(law(25, 2004), "Sistem Perencanaan Pembangunan Nasional", gazette: ln(2004, 104, 4421)),
        .init(
            law(32, 2004), "Pemerintahan Daerah", gazette: ln(2004, 125, 4437),
            repeal: .init(by: law(23, 2014), on: 2014_10_02), amendments: [.init(by: law(12, 2008), on: 2008_04_28)]),
        .init(
            law(33, 2004), "Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah",
            gazette: ln(2004, 126, 4438), repeal: .init(by: law(1, 2022), on: 2022_01_05)),
        .init(
            law(17, 2007), "Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025", gazette: ln(2007, 33, 4700)),
        .init(
            law(28, 2009), "Pajak Daerah dan Retribusi Daerah", gazette: ln(2009, 130, 5049),
            repeal: .init(by: law(1, 2022), on: 2022_01_05)),
        .init(law(12, 2011), "Pembentukan Peraturan Perundang-undangan", gazette: ln(2011, 82, 5234)),
        .init(
            law(5, 2014), "Aparatur Sipil Negara", gazette: ln(2014, 6, 5494),
            repeal: .init(by: law(20, 2023), on: 2023_10_31)),
        .init(
            law(23, 2014), "Pemerintahan Daerah", gazette: ln(2014, 244, 5587),
            amendments: [.init(by: law(2, 2015), on: 2015_02_02), .init(by: law(9, 2015), on: 2015_03_18)]),
        .init(law(30, 2014), "Administrasi Pemerintahan", gazette: ln(2014, 292, 5601)),
        .init(
            law(1, 2022), "Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah",
            gazette: ln(2022, 4, 6757)),
        .init(law(20, 2023), "Aparatur Sipil Negara", gazette: ln(2023, 141, 6897)),
    ]

    private static let governmentRegulations: [InstrumentRecord] = [
        .init(
            regulation(24, 2005), "Standar Akuntansi Pemerintahan", gazette: ln(2005, 49, 4503),
            repeal: .init(by: regulation(71, 2010), on: 2010_10_22)),
        .init(
            regulation(58, 2005), "Pengelolaan Keuangan Daerah", gazette: ln(2005, 140, 4578),
            repeal: .init(by: regulation(12, 2019), on: 2019_03_12)),
        .init(
            regulation(65, 2005), "Pedoman Penyusunan dan Penerapan Standar Pelayanan Minimal",
            gazette: ln(2005, 150, 4585), repeal: .init(by: regulation(2, 2018), on: 2018_01_31)),
        .init(
            regulation(8, 2006), "Pelaporan Keuangan dan Kinerja Instansi Pemerintah", gazette: ln(2006, 25, 4614)),
        .init(
            regulation(39, 2006), "Tata Cara Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan",
            gazette: ln(2006, 96, 4663)),
        .init(
            regulation(40, 2006), "Tata Cara Penyusunan Rencana Pembangunan Nasional", gazette: ln(2006, 97, 4664)),
        .init(
            regulation(3, 2007),
            "Laporan Penyelenggaraan Pemerintahan Daerah kepada Pemerintah, Laporan Keterangan Pertanggungjawaban "
                + "Kepala Daerah kepada DPRD, dan Informasi Laporan Penyelenggaraan Pemerintahan Daerah kepada "
                + "Masyarakat",
            gazette: ln(2007, 19, 4693), repeal: .init(by: regulation(13, 2019), on: 2019_03_31)),
        .init(
            regulation(38, 2007),
            "Pembagian Urusan Pemerintahan antara Pemerintah, Pemerintahan Daerah Provinsi, dan Pemerintahan Daerah "
                + "Kabupaten/Kota",
            gazette: ln(2007, 82, 4737)),
        .init(
            regulation(41, 2007), "Organisasi Perangkat Daerah", gazette: ln(2007, 89, 4741),
            repeal: .init(by: regulation(18, 2016), on: 2016_06_19)),
        .init(
            regulation(6, 2008), "Pedoman Evaluasi Penyelenggaraan Pemerintahan Daerah", gazette: ln(2008, 19, 4815),
            repeal: .init(by: regulation(13, 2019), on: 2019_03_31)),
        .init(
            regulation(8, 2008),
            "Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah",
            gazette: ln(2008, 21, 4817)),
        .init(
            regulation(53, 2010), "Disiplin Pegawai Negeri Sipil", gazette: ln(2010, 74, 5135),
            repeal: .init(by: regulation(94, 2021), on: 2021_08_31)),
        .init(regulation(71, 2010), "Standar Akuntansi Pemerintahan", gazette: ln(2010, 123, 5165)),
        .init(
            regulation(18, 2016), "Perangkat Daerah", gazette: ln(2016, 114, 5887),
            amendments: [.init(by: regulation(72, 2019), on: 2019_10_31)]),
        .init(
            regulation(11, 2017), "Manajemen Pegawai Negeri Sipil", gazette: ln(2017, 63, 6037),
            amendments: [.init(by: regulation(17, 2020), on: 2020_03_31)]),
        .init(regulation(12, 2019), "Pengelolaan Keuangan Daerah", gazette: ln(2019, 42, 6322)),
        .init(
            regulation(13, 2019), "Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah",
            gazette: ln(2019, 52, 6323)),
        .init(regulation(94, 2021), "Disiplin Pegawai Negeri Sipil", gazette: ln(2021, 202, 6718)),
    ]

    private static let others: [InstrumentRecord] = [
        .init(
            LegalInstrument(.presidentialRegulation, "29", 2014), "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
        .init(
            permendagri(13, 2006), "Pedoman Pengelolaan Keuangan Daerah",
            repeal: .init(by: permendagri(77, 2020), on: 2020_12_31),
            amendments: [
                .init(by: permendagri(59, 2007), on: 2007_12_31), .init(by: permendagri(21, 2011), on: 2011_12_31),
            ]),
        .init(
            permendagri(54, 2010),
            "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian "
                + "dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah",
            repeal: .init(by: permendagri(86, 2017), on: 2017_10_31)),
        .init(
            permendagri(86, 2017),
            "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan "
                + "Peraturan Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka "
                + "Menengah Daerah, serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana "
                + "Pembangunan Jangka Menengah Daerah, dan Rencana Kerja Pemerintah Daerah"),
        .init(permendagri(70, 2019), "Sistem Informasi Pemerintahan Daerah"),
        .init(
            permendagri(90, 2019),
            "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah"),
        .init(permendagri(77, 2020), "Pedoman Teknis Pengelolaan Keuangan Daerah"),
        .init(
            permenpan(29, 2010),
            "Pedoman Penyusunan Penetapan Kinerja dan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah",
            repeal: .init(by: permenpan(53, 2014), on: 2014_12_31)),
        .init(
            permenpan(53, 2014),
            "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi "
                + "Pemerintah"),
        .init(
            permenpan(12, 2015),
            "Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            repeal: .init(by: permenpan(88, 2021), on: 2022_01_01)),
        .init(permenpan(88, 2021), "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah"),
        .init(
            permenpan(8, 2021), "Sistem Manajemen Kinerja Pegawai Negeri Sipil",
            repeal: .init(by: permenpan(6, 2022), on: 2022_03_31)),
        .init(permenpan(6, 2022), "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara"),
    ]
}
