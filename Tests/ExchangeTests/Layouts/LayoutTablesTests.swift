import Domain
import Testing

@Suite("Wide tables, odd columns, mixed decimal marks, steps and two tables")
struct LayoutTablesTests {
    @Test("names, figures, programs and who is responsible in one wide table")
    func wideTable() {
        #expect(
            Layouts.wideTable.outline == """
                S 1 Meningkatnya minat baca masyarakat
                  * Indeks minat baca [Indeks]: I - II - III - IV 65,5 indeks = 65,5 indeks
                  P Program Pembinaan Perpustakaan @ = 1.250.000.000 {responsible Kepala Bidang Perpustakaan}
                  * Jumlah kunjungan perpustakaan [Orang]: I 3.000 orang II 3.000 orang III 3.000 orang IV 3.000 \
                orang = 12.000 orang
                  P Program Pelestarian Koleksi Nasional dan Naskah Kuno @ = 75.000.000 {responsible Kepala Bidang \
                Perpustakaan}
                S 2 Meningkatnya kualitas pengelolaan arsip
                  * Persentase perangkat daerah yang mengelola arsip secara baku [%]: I 20% II 40% III 60% IV 80% \
                = 80%
                  P Program Pengelolaan Arsip @ = 310.500.000 {responsible Kepala Bidang Kearsipan}
                """)
    }

    @Test("a column that belongs to no action plan between the others")
    func foreignColumn() {
        #expect(
            Layouts.foreignColumn.outline == """
                S 1 Meningkatnya minat baca
                  * Indeks minat baca [Indeks]: I 0 indeks II 0 indeks III 0 indeks IV 65 indeks = 65 indeks
                  K Pengelolaan Perpustakaan @ = 700.000.000
                  K Pembudayaan Gemar Membaca @ = 300.000.000
                """)
    }

    @Test("points and commas as decimal marks in one table")
    func bothDecimalMarks() {
        #expect(
            Layouts.bothDecimalMarks.outline == """
                K Pengelolaan Perpustakaan @ = 1.250.000,50
                  * Nilai layanan [Nilai]: I 80,25 nilai II 81 nilai III 82 nilai IV 82,5 nilai = 82,5 nilai
                K Pembudayaan Gemar Membaca @ = 1.250.000,50
                  * Jumlah peserta [Orang]: I 300 orang II 300 orang III 300 orang IV 300 orang = 1.200 orang
                """)
    }

    @Test("steps with their own figures, each with who is responsible")
    func actionSteps() {
        #expect(
            Layouts.actionSteps.outline == """
                S 1 Meningkatnya minat baca
                  * Indeks minat baca: = 65
                  A 1 Menyusun daftar buku {responsible Bidang Perpustakaan}
                    * Daftar tersusun: I 1 II - III - IV -
                  A 2 Melakukan pengadaan buku {responsible Bidang Perpustakaan}
                    * Jumlah buku diadakan: I - II 250 III 250 IV -
                  A 3 Mengevaluasi layanan {responsible Sekretariat}
                    * Laporan evaluasi: I - II - III - IV 1
                """)
    }

    @Test("a table of objectives and then one of programs, which belong to none of them")
    func twoTables() {
        #expect(
            Layouts.twoTables.outline == """
                S 1 Meningkatnya minat baca masyarakat
                  * Indeks minat baca: I 0 II 0 III 0 IV 65 = 65
                S 2 Meningkatnya tata kelola arsip
                  * Persentase arsip baku: I 20% II 40% III 60% IV 80% = 80%
                P 1 Program Pembinaan Perpustakaan @ = 1.000.000.000 {note APBD}
                P 2 Program Pengelolaan Arsip @ = 310.500.000 {note APBD}
                O Jumlah @ = 1.310.500.000
                """)
    }
}
