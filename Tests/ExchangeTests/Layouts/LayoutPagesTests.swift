import Domain
import Testing

@Suite("Merged cells, page breaks and markup")
struct LayoutPagesTests {
    @Test("merged cells that are printed again on every row are read once")
    func repeatedCells() {
        #expect(
            Layouts.repeatedCells.outline == """
                S Meningkatnya minat baca
                  * Indeks minat baca: = 65
                  P Program Pembinaan Perpustakaan
                    K Pengelolaan Perpustakaan @ = 700.000.000 {responsible Bidang Perpustakaan}
                      * Jumlah judul buku [Judul]: I 100 Judul II 100 Judul III 100 Judul IV 100 Judul
                      * Jumlah pengunjung [Orang]: I 10 orang II 20 orang III 30 orang IV 40 orang
                    K Pembudayaan Gemar Membaca @ = 300.000.000 {responsible Bidang Literasi}
                      * Jumlah lomba [Kali]: I 0 kali II 1 kali III 0 kali IV 1 kali
                S Meningkatnya tata kelola arsip
                  * Persentase arsip baku: = 80%
                  P Program Pengelolaan Arsip
                    K Pengelolaan Arsip Dinamis @ = 310.500.000 {responsible Bidang Kearsipan}
                      * Jumlah arsip tertata [Berkas]: I 300 berkas II 400 berkas III 400 berkas IV 400 berkas
                """)
    }

    @Test("a header printed again after page numbers goes on with the same nodes")
    func repeatedHeaders() {
        #expect(
            Layouts.repeatedHeaders.outline == """
                P 1 Program Pembinaan Perpustakaan
                  K Pengelolaan Perpustakaan
                    * Jumlah judul buku yang diadakan: I 100 II 100 III 100 IV 100 = 400 Judul
                    * Jumlah pengunjung: I 10 II 20 III 30 IV 40 = 100 orang
                  K Pembudayaan Gemar Membaca
                    * Jumlah lomba: I - II 1 III - IV 1 = 2 kali
                P 2 Program Pengelolaan Arsip
                  K Pengelolaan Arsip Dinamis
                    * Jumlah arsip tertata: I 300 II 400 III 400 IV 400 = 1.500 berkas
                """)
    }

    @Test("line breaks and bold in cells, stacked indicators with units and figures of their own")
    func markedUp() {
        #expect(
            Layouts.markedUp.outline == """
                S 1 Meningkatnya minat baca masyarakat
                  * a Indeks minat baca [Indeks]: I 0 indeks II 0 indeks III 0 indeks IV 65 indeks = 65 indeks
                  * b Jumlah kunjungan [Orang]: I 3.000 orang II 3.000 orang III 3.000 orang IV 3.000 orang = \
                12.000 orang
                  P Program Pembinaan Perpustakaan @ = 1.000.000.000
                    K 1 Pengelolaan Perpustakaan @ = 700.000.000
                    K 2 Pembudayaan Gemar Membaca @ = 300.000.000
                """)
    }

    @Test("objectives and programs printed in the middle of their rows")
    func centredLabels() {
        #expect(
            Layouts.centredLabels.outline == """
                S Meningkatnya minat baca
                  P Program Pembinaan Perpustakaan
                    * Jumlah judul buku [Judul]: I 100 Judul II 100 Judul III 100 Judul IV 100 Judul = 400 Judul
                    * Jumlah pengunjung [Orang]: I 10 orang II 20 orang III 30 orang IV 40 orang = 100 orang
                    * Jumlah lomba [Kali]: I 0 kali II 1 kali III 0 kali IV 1 kali = 2 kali
                S Meningkatnya tata kelola arsip
                  P Program Pengelolaan Arsip
                    * Jumlah arsip tertata [Berkas]: I 300 berkas II 400 berkas III 400 berkas IV 400 berkas = \
                1.500 berkas
                    * Jumlah arsip diserahkan [Berkas]: I 1 berkas II 1 berkas III 1 berkas IV 1 berkas = 4 berkas
                    * Jumlah arsiparis [Orang]: I 0 orang II 0 orang III 0 orang IV 5 orang = 5 orang
                """)
    }
}
