/// Several levels in one column, and figures beside money in each quarter.
extension Layouts {
    static let numberedLevels = LayoutDocument.plan(
        "numberedLevels",
        """
        | No | Program/Kegiatan/Sub Kegiatan | Indikator | Satuan | Target | Target Triwulan | | | | \
        Pagu Anggaran (Rp) |
        |---|---|---|---|---|---|---|---|---|---|
        | | | | | | I | II | III | IV | |
        | 1 | Pembinaan Perpustakaan | Persentase perpustakaan sesuai standar | % | 60 | 0 | 20 | 40 | 60 | \
        1.000.000.000 |
        | 1.1 | Pengelolaan Perpustakaan Tingkat Daerah | Jumlah layanan perpustakaan | Layanan | 12 | 3 | 3 | \
        3 | 3 | 700.000.000 |
        | 1.1.1 | Pengembangan Bahan Pustaka | Jumlah judul buku | Judul | 500 | 0 | 250 | 250 | 0 | \
        400.000.000 |
        | 1.1.2 | Pengembangan Layanan Perpustakaan | Jumlah laporan | Dokumen | 4 | 1 | 1 | 1 | 1 | \
        300.000.000 |
        | 1.2 | Pembudayaan Gemar Membaca | Jumlah kegiatan literasi | Kali | 2 | | 1 | | 1 | 300.000.000 |
        | 2 | Pengelolaan Arsip | Persentase arsip tertata | % | 80 | 20 | 40 | 60 | 80 | 310.500.000 |
        | 2.1 | Pengelolaan Arsip Dinamis Daerah | Jumlah arsip tertata | Berkas | 1.500 | 300 | 400 | 400 | \
        400 | 310.500.000 |
        """)

    static let codedLevels = LayoutDocument.plan(
        "codedLevels",
        """
        KODE\tPROGRAM / KEGIATAN / SUB KEGIATAN\tINDIKATOR KINERJA\tSATUAN\tTARGET\tTARGET TRIWULAN\t\t\t\t\
        PAGU INDIKATIF\tKET
        \t\t\t\t\tTW I\tTW II\tTW III\tTW IV\t\t
        2.23.02\tPROGRAM PEMBINAAN PERPUSTAKAAN\tPersentase perpustakaan sesuai standar\t%\t60\t0\t20\t40\t60\t\
        1.000.000.000\t
        2.23.02.2.01\tPengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota\tJumlah layanan perpustakaan\t\
        Layanan\t12\t3\t3\t3\t3\t700.000.000\tAPBD
        2.23.02.2.01.0003\tPengembangan Bahan Pustaka\tJumlah judul buku\tJudul\t500\t0\t250\t250\t0\t\
        400.000.000\tAPBD
        2.23.02.2.01.0004\tPengembangan Layanan Perpustakaan\tJumlah laporan\tDokumen\t4\t1\t1\t1\t1\t\
        300.000.000\t
        2.23.03\tPROGRAM PENGELOLAAN ARSIP\tPersentase arsip tertata\t%\t80\t20\t40\t60\t80\t310.500.000\t
        2.23.03.2.01\tPengelolaan Arsip Dinamis Daerah\tJumlah arsip tertata\tBerkas\t1.500\t300\t400\t400\t\
        400\t310.500.000\t
        """)

    static let romanPrograms = LayoutDocument.plan(
        "romanPrograms",
        """
        | No | Program dan Kegiatan | Indikator Kinerja | Satuan | Target | TRW I | TRW II | TRW III | TRW IV | \
        Pagu (Rp) |
        |---|---|---|---|---|---|---|---|---|---|
        | I | PEMBINAAN PERPUSTAKAAN | Persentase perpustakaan standar | % | 60 | 0 | 20 | 40 | 60 | \
        1.000.000.000 |
        | 1 | Pengelolaan Perpustakaan | Jumlah judul | Judul | 400 | 100 | 100 | 100 | 100 | 700.000.000 |
        | 2 | Pembudayaan Gemar Membaca | Jumlah lomba | Kali | 2 | 0 | 1 | 0 | 1 | 300.000.000 |
        | II | PENGELOLAAN ARSIP | Persentase arsip | % | 80 | 20 | 40 | 60 | 80 | 310.500.000 |
        | 1 | Pengelolaan Arsip Dinamis | Jumlah arsip | Berkas | 1500 | 300 | 400 | 400 | 400 | 310.500.000 |
        | JUMLAH | | | | | | | | | 1.310.500.000 |
        """)

    static let quarterPairs = LayoutDocument.plan(
        "quarterPairs",
        """
        | No | Program | Kegiatan | Indikator Kinerja | Target Tahunan | | Triwulan I | | Triwulan II | | \
        Triwulan III | | Triwulan IV | | Keterangan |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        | | | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | |
        | 1 | Program Pembinaan Perpustakaan | Pengelolaan Perpustakaan Tingkat Daerah | \
        Jumlah layanan perpustakaan | 12 Layanan | 700.000.000 | 3 Layanan | 100.000.000 | 3 Layanan | \
        200.000.000 | 3 Layanan | 200.000.000 | 3 Layanan | 200.000.000 | DAU |
        | | | Pembudayaan Gemar Membaca | Jumlah kegiatan literasi | 2 Kali | 300.000.000 | | 0 | 1 Kali | \
        150.000.000 | | 0 | 1 Kali | 150.000.000 | |
        | 2 | Program Pengelolaan Arsip | Pengelolaan Arsip Dinamis | Jumlah arsip tertata | 1.500 Berkas | \
        310.500.000 | 300 Berkas | 60.500.000 | 400 Berkas | 100.000.000 | 400 Berkas | 100.000.000 | \
        400 Berkas | 50.000.000 | |
        | | JUMLAH | | | | 1.310.500.000 | | 160.500.000 | | 450.000.000 | | 300.000.000 | | 400.000.000 | |
        """)
}
