import Domain
import Testing

@Suite("Several levels in one column, and pairs of figures and money")
struct LayoutLevelsTests {
    @Test("one column of three levels told apart by numbers 1, 1.1, 1.1.1")
    func numberedLevels() {
        #expect(
            Layouts.numberedLevels.outline == """
                P 1 Pembinaan Perpustakaan @ = 1.000.000.000
                  * Persentase perpustakaan sesuai standar [%]: I 0% II 20% III 40% IV 60% = 60%
                  K 1.1 Pengelolaan Perpustakaan Tingkat Daerah @ = 700.000.000
                    * Jumlah layanan perpustakaan [Layanan]: I 3 Layanan II 3 Layanan III 3 Layanan IV 3 Layanan = \
                12 Layanan
                    SK 1.1.1 Pengembangan Bahan Pustaka @ = 400.000.000
                      * Jumlah judul buku [Judul]: I 0 Judul II 250 Judul III 250 Judul IV 0 Judul = 500 Judul
                    SK 1.1.2 Pengembangan Layanan Perpustakaan @ = 300.000.000
                      * Jumlah laporan [Dokumen]: I 1 dokumen II 1 dokumen III 1 dokumen IV 1 dokumen = 4 dokumen
                  K 1.2 Pembudayaan Gemar Membaca @ = 300.000.000
                    * Jumlah kegiatan literasi [Kali]: I - II 1 kali III - IV 1 kali = 2 kali
                P 2 Pengelolaan Arsip @ = 310.500.000
                  * Persentase arsip tertata [%]: I 20% II 40% III 60% IV 80% = 80%
                  K 2.1 Pengelolaan Arsip Dinamis Daerah @ = 310.500.000
                    * Jumlah arsip tertata [Berkas]: I 300 berkas II 400 berkas III 400 berkas IV 400 berkas = \
                1.500 berkas
                """)
    }

    @Test("one column of three levels told apart by codes of the nomenclature")
    func codedLevels() {
        #expect(
            Layouts.codedLevels.outline == """
                P [2.23.02] PROGRAM PEMBINAAN PERPUSTAKAAN @ = 1.000.000.000
                  * Persentase perpustakaan sesuai standar [%]: I 0% II 20% III 40% IV 60% = 60%
                  K [2.23.02.2.01] Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota @ = 700.000.000 {note \
                APBD}
                    * Jumlah layanan perpustakaan [Layanan]: I 3 Layanan II 3 Layanan III 3 Layanan IV 3 Layanan = \
                12 Layanan
                    SK [2.23.02.2.01.0003] Pengembangan Bahan Pustaka @ = 400.000.000 {note APBD}
                      * Jumlah judul buku [Judul]: I 0 Judul II 250 Judul III 250 Judul IV 0 Judul = 500 Judul
                    SK [2.23.02.2.01.0004] Pengembangan Layanan Perpustakaan @ = 300.000.000
                      * Jumlah laporan [Dokumen]: I 1 dokumen II 1 dokumen III 1 dokumen IV 1 dokumen = 4 dokumen
                P [2.23.03] PROGRAM PENGELOLAAN ARSIP @ = 310.500.000
                  * Persentase arsip tertata [%]: I 20% II 40% III 60% IV 80% = 80%
                  K [2.23.03.2.01] Pengelolaan Arsip Dinamis Daerah @ = 310.500.000
                    * Jumlah arsip tertata [Berkas]: I 300 berkas II 400 berkas III 400 berkas IV 400 berkas = \
                1.500 berkas
                """)
    }

    @Test("programs numbered I, II with activities 1, 2 in one column, and a total in the column of numbers")
    func romanPrograms() {
        #expect(
            Layouts.romanPrograms.outline == """
                P I PEMBINAAN PERPUSTAKAAN @ = 1.000.000.000
                  * Persentase perpustakaan standar [%]: I 0% II 20% III 40% IV 60% = 60%
                  K 1 Pengelolaan Perpustakaan @ = 700.000.000
                    * Jumlah judul [Judul]: I 100 Judul II 100 Judul III 100 Judul IV 100 Judul = 400 Judul
                  K 2 Pembudayaan Gemar Membaca @ = 300.000.000
                    * Jumlah lomba [Kali]: I 0 kali II 1 kali III 0 kali IV 1 kali = 2 kali
                P II PENGELOLAAN ARSIP @ = 310.500.000
                  * Persentase arsip [%]: I 20% II 40% III 60% IV 80% = 80%
                  K 1 Pengelolaan Arsip Dinamis @ = 310.500.000
                    * Jumlah arsip [Berkas]: I 300 berkas II 400 berkas III 400 berkas IV 400 berkas = 1.500 \
                berkas
                O JUMLAH @ = 1.310.500.000
                """)
    }

    @Test("figures and money in pairs for the year and each quarter, with a total row")
    func quarterPairs() {
        #expect(
            Layouts.quarterPairs.outline == """
                P 1 Program Pembinaan Perpustakaan
                  K Pengelolaan Perpustakaan Tingkat Daerah @ I 100.000.000 II 200.000.000 III 200.000.000 IV \
                200.000.000 = 700.000.000 {note DAU}
                    * Jumlah layanan perpustakaan: I 3 Layanan II 3 Layanan III 3 Layanan IV 3 Layanan = 12 \
                Layanan
                  K Pembudayaan Gemar Membaca @ I 0 II 150.000.000 III 0 IV 150.000.000 = 300.000.000
                    * Jumlah kegiatan literasi: I - II 1 kali III - IV 1 kali = 2 kali
                P 2 Program Pengelolaan Arsip
                  K Pengelolaan Arsip Dinamis @ I 60.500.000 II 100.000.000 III 100.000.000 IV 50.000.000 = \
                310.500.000
                    * Jumlah arsip tertata: I 300 berkas II 400 berkas III 400 berkas IV 400 berkas = 1.500 berkas
                O JUMLAH @ I 160.500.000 II 450.000.000 III 300.000.000 IV 400.000.000 = 1.310.500.000
                """)
    }
}
