/// One wide table, odd columns, mixed decimal marks, steps, and two tables in one document.
extension Layouts {
    static let wideTable = LayoutDocument.plan(
        "wideTable",
        """
        | No | Sasaran Strategis | Indikator Kinerja | Satuan | Target Tahun 2023 | TW I | TW II | TW III | \
        TW IV | Program | Anggaran (Rp) | Penanggung Jawab |
        |----|----|----|----|----|----|----|----|----|----|----|----|
        | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
        | 1 | Meningkatnya minat baca masyarakat | Indeks minat baca | Indeks | 65,5 | - | - | - | 65,5 | \
        Program Pembinaan Perpustakaan | 1.250.000.000,00 | Kepala Bidang Perpustakaan |
        | | | Jumlah kunjungan perpustakaan | Orang | 12.000 | 3.000 | 3.000 | 3.000 | 3.000 | \
        Program Pelestarian Koleksi Nasional dan Naskah Kuno | 75.000.000,00 | Kepala Bidang Perpustakaan |
        | 2 | Meningkatnya kualitas pengelolaan arsip | \
        Persentase perangkat daerah yang mengelola arsip secara baku | % | 80 | 20 | 40 | 60 | 80 | \
        Program Pengelolaan Arsip | 310.500.000,00 | Kepala Bidang Kearsipan |

        Sukamaju, Januari 2023
        Kepala Dinas Perpustakaan dan Kearsipan
        Kabupaten Sukamaju



        NAMA PEJABAT
        NIP. 000000000000000000
        """)

    static let foreignColumn = LayoutDocument.plan(
        "foreignColumn",
        """
        | No | Sasaran | Indikator Kinerja | Satuan | Target | Triwulan | | | | Kegiatan | Bukti Dukung | \
        Anggaran |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        | | | | | | I | II | III | IV | | | |
        | 1 | Meningkatnya minat baca | Indeks minat baca | Indeks | 65 | 0 | 0 | 0 | 65 | \
        Pengelolaan Perpustakaan | Laporan kunjungan | 700.000.000 |
        | | | | | | | | | | Pembudayaan Gemar Membaca | Foto kegiatan | 300.000.000 |
        """)

    static let bothDecimalMarks = LayoutDocument.plan(
        "bothDecimalMarks",
        """
        | Kegiatan | Indikator | Satuan | Target | Triwulan | | | | Anggaran (Rp.) |
        |---|---|---|---|---|---|---|---|---|
        | | | | | I | II | III | IV | |
        | Pengelolaan Perpustakaan | Nilai layanan | Nilai | 82.50 | 80,25 | 81.00 | 82,00 | 82.50 | \
        1,250,000.50 |
        | Pembudayaan Gemar Membaca | Jumlah peserta | Orang | 1.200 | 300 | 300 | 300 | 300 | 1.250.000,50 |
        """)

    static let actionSteps = LayoutDocument.plan(
        "actionSteps",
        """
        | No | Sasaran | Indikator | Target | Rencana Aksi | Indikator Rencana Aksi | Target Triwulan | | | | \
        Penanggung Jawab |
        |---|---|---|---|---|---|---|---|---|---|---|
        | | | | | | | I | II | III | IV | |
        | 1 | Meningkatnya minat baca | Indeks minat baca | 65 | 1. Menyusun daftar buku | Daftar tersusun | \
        1 | | | | Bidang Perpustakaan |
        | | | | | 2. Melakukan pengadaan buku | Jumlah buku diadakan | | 250 | 250 | | Bidang Perpustakaan |
        | | | | | 3. Mengevaluasi layanan | Laporan evaluasi | | | | 1 | Sekretariat |
        """)

    static let twoTables = LayoutDocument.plan(
        "twoTables",
        """
        A. RENCANA AKSI SASARAN

        | No | Sasaran Strategis | Indikator Kinerja Utama | Target | TW I | TW II | TW III | TW IV |
        |---|---|---|---|---|---|---|---|
        | 1 | Meningkatnya minat baca masyarakat | Indeks minat baca | 65 | 0 | 0 | 0 | 65 |
        | 2 | Meningkatnya tata kelola arsip | Persentase arsip baku | 80% | 20% | 40% | 60% | 80% |

        B. RENCANA AKSI PROGRAM DAN KEGIATAN

        | No | Program | Anggaran | Keterangan |
        |---|---|---|---|
        | 1 | Program Pembinaan Perpustakaan | 1.000.000.000 | APBD |
        | 2 | Program Pengelolaan Arsip | 310.500.000 | APBD |
        | | Jumlah | 1.310.500.000 | |

        Sukamaju, 5 Januari 2023
        Plt. KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN
        KABUPATEN SUKAMAJU,

        NAMA PEJABAT
        NIP. 000000000000000000
        """)
}
