/// What layouts and page breaks make of merged cells.
extension Layouts {
    static let repeatedCells = LayoutDocument.plan(
        "repeatedCells",
        """
        | Sasaran | Indikator Sasaran | Target | Program | Kegiatan | Indikator Kegiatan | Satuan | TW I | \
        TW II | TW III | TW IV | Anggaran | Penanggung Jawab |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|
        | Meningkatnya minat baca | Indeks minat baca | 65 | Program Pembinaan Perpustakaan | \
        Pengelolaan Perpustakaan | Jumlah judul buku | Judul | 100 | 100 | 100 | 100 | 700.000.000 | \
        Bidang Perpustakaan |
        | Meningkatnya minat baca | Indeks minat baca | 65 | Program Pembinaan Perpustakaan | \
        Pengelolaan Perpustakaan | Jumlah pengunjung | Orang | 10 | 20 | 30 | 40 | 700.000.000 | \
        Bidang Perpustakaan |
        | Meningkatnya minat baca | Indeks minat baca | 65 | Program Pembinaan Perpustakaan | \
        Pembudayaan Gemar Membaca | Jumlah lomba | Kali | 0 | 1 | 0 | 1 | 300.000.000 | Bidang Literasi |
        | Meningkatnya tata kelola arsip | Persentase arsip baku | 80% | Program Pengelolaan Arsip | \
        Pengelolaan Arsip Dinamis | Jumlah arsip tertata | Berkas | 300 | 400 | 400 | 400 | 310.500.000 | \
        Bidang Kearsipan |
        """)

    static let repeatedHeaders = LayoutDocument.plan(
        "repeatedHeaders",
        """
        | NO | PROGRAM | KEGIATAN | INDIKATOR | TARGET | TW 1 | TW 2 | TW 3 | TW 4 |
        |---|---|---|---|---|---|---|---|---|
        | 1 | Program Pembinaan Perpustakaan | Pengelolaan Perpustakaan | Jumlah judul buku yang diadakan | \
        400 Judul | 100 | 100 | 100 | 100 |

        - 1 -

        | NO | PROGRAM | KEGIATAN | INDIKATOR | TARGET | TW 1 | TW 2 | TW 3 | TW 4 |
        |---|---|---|---|---|---|---|---|---|
        | | | | Jumlah pengunjung | 100 Orang | 10 | 20 | 30 | 40 |
        | | | Pembudayaan Gemar Membaca | Jumlah lomba | 2 Kali | | 1 | | 1 |

        Halaman 2 dari 3

        | NO | PROGRAM | KEGIATAN | INDIKATOR | TARGET | TW 1 | TW 2 | TW 3 | TW 4 |
        |---|---|---|---|---|---|---|---|---|
        | 2 | Program Pengelolaan Arsip | Pengelolaan Arsip Dinamis | Jumlah arsip tertata | 1.500 Berkas | \
        300 | 400 | 400 | 400 |
        """)

    static let markedUp = LayoutDocument.plan(
        "markedUp",
        """
        | No | Sasaran | Indikator Kinerja | Satuan | Target<br>Tahunan | Triwulan<br>I | Triwulan<br>II | \
        Triwulan<br>III | Triwulan<br>IV | Program/<br>Kegiatan | Kebutuhan Dana<br>(Rp.) |
        |:--|:--|:--|:-:|--:|--:|--:|--:|--:|:--|--:|
        | 1. | Meningkatnya **minat baca**<br>masyarakat | a. Indeks minat baca<br>b. Jumlah kunjungan | \
        a. Indeks<br>b. Orang | a. 65<br>b. 12000 | a. 0<br>b. 3000 | a. 0<br>b. 3000 | a. 0<br>b. 3000 | \
        a. 65<br>b. 3000 | Program Pembinaan<br>Perpustakaan | Rp. 1.000.000.000,- |
        | | | | | | | | | | 1. Pengelolaan Perpustakaan | Rp. 700.000.000,- |
        | | | | | | | | | | 2. Pembudayaan Gemar Membaca | Rp. 300.000.000,- |
        """)

    static let centredLabels = LayoutDocument.plan(
        "centredLabels",
        """
        | Sasaran | Program | Indikator | Satuan | TW I | TW II | TW III | TW IV | Target |
        |---|---|---|---|---|---|---|---|---|
        | | | Jumlah judul buku | Judul | 100 | 100 | 100 | 100 | 400 |
        | Meningkatnya minat baca | Program Pembinaan Perpustakaan | Jumlah pengunjung | Orang | 10 | 20 | 30 | \
        40 | 100 |
        | | | Jumlah lomba | Kali | 0 | 1 | 0 | 1 | 2 |
        | | | Jumlah arsip tertata | Berkas | 300 | 400 | 400 | 400 | 1500 |
        | Meningkatnya tata kelola arsip | Program Pengelolaan Arsip | Jumlah arsip diserahkan | Berkas | 1 | \
        1 | 1 | 1 | 4 |
        | | | Jumlah arsiparis | Orang | 0 | 0 | 0 | 5 | 5 |
        """)
}
