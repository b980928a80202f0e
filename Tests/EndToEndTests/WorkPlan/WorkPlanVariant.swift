import Domain
import Testing

/// Tables of work plans as other offices print them, each under its caption.
enum WorkPlanVariant: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case pairs = """
        Tabel T-C.29. Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
        | Kode | | | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Kinerja Capaian Renstra PD | | Realisasi Target s.d. tahun n-3 (2021) | Target dan Realisasi tahun lalu (n-2) | | | Target Renja tahun berjalan (n-1) | Perkiraan Realisasi Capaian Target Renstra s.d. tahun berjalan | |
        | | | | | | K | Rp | | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | | Realisasi Capaian | Tingkat Capaian (%) |
        | 1 | | | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
        | 2 | 23 | 01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Nilai SAKIP | 75 | 9.000.000.000 | 68 | 70 | 71 | 101,43% | 72 | 73 | 97,33% |
        | 2 | 23 | 2.01 | Perencanaan dan Evaluasi Kinerja Perangkat Daerah | Persentase dokumen tepat waktu | 100% | 500.000.000 | 90% | 95% | 95% | 100% | 100% | 100% | 100% |
        """
    case sums = """
        Tabel 5.1 Rencana Program dan Kegiatan Tahun 2024 dan Prakiraan Maju Tahun 2025
        | Kode | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Rencana Tahun 2024 | | | | Catatan Penting | Prakiraan Maju Tahun 2025 | |
        | | | | Lokasi | Target Capaian Kinerja | Pagu Indikatif (Rp) | Sumber Dana | | Target Capaian Kinerja | Pagu Indikatif (Rp) |
        | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) |
        | 2 | URUSAN PEMERINTAHAN WAJIB | | | | | | | | |
        | 2.23 | BIDANG URUSAN PERPUSTAKAAN | | | | | | | | |
        | 2.23.02 | Program Pembinaan Perpustakaan | Indeks literasi | Kabupaten | 62 | 450.000.000 | APBD | | 64 | 500.000.000 |
        | 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | Jumlah pemustaka | Kabupaten | 1.500 orang | 450.000.000 | APBD | prioritas | 1.750 orang | 500.000.000 |
        | | | Jumlah koleksi | | 250 buku | | | | 300 buku | |
        | | JUMLAH | | | | 450.000.000 | | | | 500.000.000 |
        """
    case proposals = """
        Tabel T-C.32 Usulan Program dan Kegiatan dari Para Pemangku Kepentingan
        | No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan |
        | (1) | (2) | (3) | (4) | (5) | (6) |
        | 1 | Kegiatan Pojok Baca | Desa Sukasari | Jumlah pojok baca | 2 unit | diterima |
        """
    case service = """
        Tabel 2.2 Pencapaian Kinerja Pelayanan
        | NO | Indikator | SPM/Standar Nasional | IKK | Target Renstra Perangkat Daerah | | | | Realisasi Capaian | | Proyeksi | | Catatan Analisis |
        | | | | | Tahun (n-2) | Tahun (n-1) | Tahun (n) | Tahun (n+1) | Tahun (n-2) | Tahun (n-1) | Tahun (n) | Tahun (n+1) | |
        | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |
        | 1 | Indeks literasi masyarakat | - | ya | 60 | 61 | 62 | 64 | 58,5 | 60,2 | 62 | 64 | tercapai |
        """
    case review = """
        Tabel 2.3 Review terhadap Rancangan Awal RKPD
        | No | Rancangan Awal RKPD | | | | | Hasil Analisis Kebutuhan | | | | | Catatan Penting |
        | | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana | |
        | I | Pembinaan Perpustakaan | Kota | Indeks literasi | 62 | 450.000.000 | Pembinaan Perpustakaan | Kota | Indeks literasi | 63 | 500.000.000 | |
        | 1 | Pengelolaan Koleksi | Kota | Jumlah koleksi | 250 buku | 450.000.000 | Pengelolaan Koleksi | Kota | Jumlah koleksi | 300 buku | 500.000.000 | naik |
        | | | | Jumlah pemustaka | 100 orang | | | | Jumlah anggota baru | 90 orang | | |
        """
    case cascade = """
        Tabel 3.2 Tujuan, Sasaran, Program dan Kegiatan
        | Tujuan | Indikator Tujuan | Sasaran | Indikator Sasaran | Program/Kegiatan | Indikator Kinerja | Target Tahun 2024 | Pagu (Rp) |
        | Meningkatnya literasi | Indeks literasi | Meningkatnya kunjungan | Persentase kunjungan | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 80% | 450.000.000 |
        | | | | | Kegiatan Pengelolaan Koleksi | Jumlah koleksi | 250 buku | 450.000.000 |
        | | | | | | Jumlah pemustaka | 100 orang | |
        """
    case moneyByRow = """
        Tabel 4.2 Rencana Kerja
        | Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp) |
        | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000 |
        | Kegiatan Pengelolaan Koleksi | Jumlah koleksi | 250 buku | 300.000.000 |
        | | Jumlah pemustaka | 100 orang | 150.000.000 |
        """

    var testDescription: String { rawValue.split(separator: "\n").first.map(String.init) ?? "" }

    /// A plan of an invented agency that holds the table.
    var file: SourceFile {
        let text = "RENCANA KERJA TAHUN 2024\nDINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU\n\n" + rawValue
        return SourceFile(name: "renja.txt", bytes: Array(text.utf8))
    }
}
