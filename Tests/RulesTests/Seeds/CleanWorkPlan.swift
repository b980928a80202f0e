import Domain
import Exchange
import Rules

/// A small work plan in our own words in which everything agrees, and what the rules say of it after one change.
enum CleanWorkPlan {
    /// Findings of all rules on the plan with one text in place of another.
    static func findings(replacing old: String = "", with new: String = "") -> [Finding] {
        let changed = old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
        let file = SourceFile(name: "renja.txt", bytes: Array(changed.utf8))
        guard let proposal = ImportReader.read([file]).proposals.first else { return [] }
        return RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.thorough.rules)
    }

    static func holds(_ part: String) -> Bool { text.contains(part) }

    // swift-format-ignore
    private static let text = """
        # RENCANA KERJA (RENJA) TAHUN 2024

        DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUMBER MAKMUR

        # DAFTAR ISI

        BAB I PENDAHULUAN ..... 1

        1.1. Latar Belakang ..... 1

        1.2. Landasan Hukum ..... 2

        1.3. Maksud dan Tujuan ..... 3

        1.4. Sistematika Penulisan ..... 3

        BAB II HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU ..... 5

        2.1. Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra ..... 5

        2.2. Analisis Kinerja Pelayanan Perangkat Daerah ..... 9

        2.3. Isu-isu Penting Penyelenggaraan Tugas dan Fungsi ..... 11

        2.4. Review Terhadap Rancangan Awal RKPD ..... 12

        2.5. Penelaahan Usulan Program dan Kegiatan Masyarakat ..... 15

        BAB III TUJUAN DAN SASARAN PERANGKAT DAERAH ..... 16

        3.1. Telaahan Terhadap Kebijakan Nasional ..... 16

        3.2. Tujuan dan Sasaran Renja ..... 17

        BAB IV RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH ..... 18

        BAB V PENUTUP ..... 22

        # BAB I PENDAHULUAN

        ## 1.1 Latar Belakang

        Rencana Kerja Dinas Perpustakaan dan Kearsipan Kabupaten Sumber Makmur Tahun 2024 merupakan penjabaran \
        tahun ketiga Renstra 2021-2026 dan menjadi pedoman penyusunan RKA tahun 2024.

        ## 1.2 Landasan Hukum

        1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
        2. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan;

        ## 1.3 Maksud dan Tujuan

        Maksud penyusunan Renja tahun 2024 adalah menyediakan acuan kerja bagi seluruh bidang.

        ## 1.4 Sistematika Penulisan

        Renja ini terdiri dari 5 (lima) bab.

        # BAB II HASIL EVALUASI RENJA PERANGKAT DAERAH TAHUN LALU

        ## 2.1 Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra

        Pada tahun 2022 Dinas Perpustakaan dan Kearsipan melaksanakan 2 (dua) program dengan 3 (tiga) \
        kegiatan. Anggaran tahun 2022 sebesar Rp. 2.000.000.000,- dan terealisasi sebesar Rp. 1.850.000.000,- \
        atau 92,50%. Jumlah perpustakaan yang dibina tidak tercapai karena pembatasan kegiatan tatap muka. \
        Hasilnya disajikan pada tabel 2.1 berikut.

        **Tabel 2.1**
        **Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2023**

        Kode\tUrusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan\tIndikator Kinerja Program \
        (outcome)/Kegiatan (output)\tTarget Kinerja Capaian Program (Renstra) Tahun 2026\tRealisasi Target \
        Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2021\tTarget dan Realisasi Kinerja Program dan \
        Kegiatan Tahun 2022\t\t\tTarget Program dan Kegiatan Renja Tahun 2023\tPerkiraan Realisasi Capaian \
        Target Renstra s/d Tahun 2023\t
        \t\t\t\t\tTarget Renja Tahun 2022\tRealisasi Renja Tahun 2022\tTingkat Realisasi (%)\t\tRealisasi \
        Capaian s/d Tahun 2023\tTingkat Capaian Realisasi Target Renstra (%)
        1\t2\t3\t4\t5\t6\t7\t8=(7/6)\t9\t10=5+7+9\t11=(10/4)
        2.23.02\tPROGRAM PEMBINAAN PERPUSTAKAAN\tPersentase pemustaka yang puas\t90%\t70%\t75%\t78%\t104,00%\t\
        80%\t80%\t88,89%
        2.23.02.2.01\tPengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota\tJumlah koleksi bahan pustaka\t\
        10.000 eksemplar\t2.000 eksemplar\t1.500 eksemplar\t1.600 eksemplar\t106,67%\t1.800 eksemplar\t5.400 \
        eksemplar\t54,00%
        \t\tJumlah perpustakaan yang dibina\t120 lembaga\t20 lembaga\t25 lembaga\t22 lembaga\t88,00%\t25 \
        lembaga\t67 lembaga\t55,83%
        2.23.02.2.02\tPembudayaan Gemar Membaca\tJumlah peserta kegiatan literasi\t3.000 orang\t500 orang\t500 \
        orang\t520 orang\t104,00%\t600 orang\t1.620 orang\t54,00%
        2.24.02\tPROGRAM PENGELOLAAN ARSIP\tPersentase arsip yang tertata\t85%\t50%\t55%\t55%\t100,00%\t62%\t\
        62%\t72,94%
        2.24.02.2.01\tPengelolaan Arsip Dinamis Daerah\tJumlah arsip yang ditata\t50.000 berkas\t8.000 \
        berkas\t9.000 berkas\t9.000 berkas\t100,00%\t10.000 berkas\t27.000 berkas\t54,00%

        ## 2.2 Analisis Kinerja Pelayanan Perangkat Daerah

        **Tabel 2.2**
        **Pencapaian Kinerja Pelayanan Dinas Perpustakaan dan Kearsipan**

        No\tIndikator\tSPM\tIKK\tTarget Renstra\t\t\t\tRealisasi Capaian\t\tProyeksi\t\tCatatan Analisis
        \t\t\t\tTahun 2022 (n-2)\tTahun 2023 (n-1)\tTahun 2024 (n)\tTahun 2025 (n+1)\tTahun 2022 (n-2)\tTahun \
        2023 (n-1)\tTahun 2024 (n)\tTahun 2025 (n+1)\t
        (1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)\t(13)
        1\tIndeks Pembangunan Literasi Masyarakat\t-\t-\t60\t63\t66\t70\t61,2\t63,5\t66\t70\tTercapai karena \
        dukungan pustakawan

        ## 2.3 Isu-isu Penting Penyelenggaraan Tugas dan Fungsi

        Isu penting tahun 2024 adalah rendahnya kunjungan perpustakaan desa.

        ## 2.4 Review Terhadap Rancangan Awal RKPD

        Review terhadap rancangan awal RKPD tahun 2024 disajikan pada tabel 2.3.

        **Tabel 2.3**
        **Review Terhadap Rancangan Awal RKPD Tahun 2024**

        No\tRancangan Awal RKPD\t\t\t\t\tHasil Analisis Kebutuhan\t\t\t\t\tCatatan Penting
        \tProgram/Kegiatan\tLokasi\tIndikator Kinerja\tTarget Capaian\tPagu Indikatif (Rp)\tProgram/Kegiatan\t\
        Lokasi\tIndikator Kinerja\tTarget Capaian\tKebutuhan Dana (Rp)\t
        (1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)
        I\tProgram Pembinaan Perpustakaan\tKab. Sumber Makmur\tPersentase pemustaka yang puas\t85%\t\
        1.250.500.000\tProgram Pembinaan Perpustakaan\tKab. Sumber Makmur\tPersentase pemustaka yang puas\t\
        85%\t1.300.500.000\tPenambahan koleksi
        1\tPengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota\tKab. Sumber Makmur\tJumlah koleksi bahan \
        pustaka\t2.000 eksemplar\t850.250.000\tPengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota\tKab. \
        Sumber Makmur\tJumlah koleksi bahan pustaka\t2.200 eksemplar\t900.250.000\tPenambahan koleksi
        2\tPembudayaan Gemar Membaca\tKab. Sumber Makmur\tJumlah peserta kegiatan literasi\t700 orang\t\
        400.250.000\tPembudayaan Gemar Membaca\tKab. Sumber Makmur\tJumlah peserta kegiatan literasi\t700 \
        orang\t400.250.000\t
        II\tProgram Pengelolaan Arsip\tKab. Sumber Makmur\tPersentase arsip yang tertata\t70%\t600.125.000\t\
        Program Pengelolaan Arsip\tKab. Sumber Makmur\tPersentase arsip yang tertata\t70%\t600.125.000\t
        1\tPengelolaan Arsip Dinamis Daerah\tKab. Sumber Makmur\tJumlah arsip yang ditata\t11.000 berkas\t\
        600.125.000\tPengelolaan Arsip Dinamis Daerah\tKab. Sumber Makmur\tJumlah arsip yang ditata\t11.000 \
        berkas\t600.125.000\t

        ## 2.5 Penelaahan Usulan Program dan Kegiatan Masyarakat

        **Tabel 2.4**
        **Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun 2024**

        No\tProgram/Kegiatan\tLokasi\tIndikator Kinerja\tBesaran/Volume\tCatatan
        (1)\t(2)\t(3)\t(4)\t(5)\t(6)
        \tNIHIL\t\t\t\t

        # BAB III TUJUAN DAN SASARAN PERANGKAT DAERAH

        ## 3.1 Telaahan Terhadap Kebijakan Nasional

        Kebijakan nasional tahun 2024 menekankan literasi.

        ## 3.2 Tujuan dan Sasaran Renja

        **Tabel 3.1**
        **Tujuan dan Sasaran Jangka Menengah Pelayanan**

        No\tTujuan\tTarget Akhir Tahun Rencana (2026)\tIndikator Tujuan\tFormulasi Perhitungan
        (1)\t(2)\t(3)\t(4)\t(5)
        1\tMeningkatnya literasi masyarakat\t75\tIndeks Pembangunan Literasi Masyarakat\tRata-rata tertimbang \
        tujuh unsur pembangunan literasi

        # BAB IV RENCANA KERJA DAN PENDANAAN PERANGKAT DAERAH

        Renja tahun 2024 diuraikan dalam 2 (dua) program dan 3 (tiga) kegiatan dengan total anggaran sebesar \
        Rp 1.900.625.000,- (satu miliar sembilan ratus juta enam ratus dua puluh lima ribu rupiah) sebagaimana \
        tabel 4.1.

        **Tabel 4.1**
        **Rumusan Rencana Program dan Kegiatan Tahun 2024 dan Prakiraan Maju Tahun 2025**

        Kode\tUrusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan\tIndikator Kinerja \
        Program/Kegiatan\tRencana Tahun 2024\t\t\t\tCatatan Penting\tPrakiraan Maju Rencana Tahun 2025\t
        \t\t\tLokasi\tTarget Capaian Kinerja\tKebutuhan Dana/Pagu Indikatif (Rp)\tSumber Dana\t\tTarget \
        Capaian Kinerja\tKebutuhan Dana/Pagu Indikatif (Rp)
        (1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)
        \tDinas Perpustakaan dan Kearsipan\t\t\t\t1.900.625.000\t\t\t\t2.050.000.000
        2.23.02\tPROGRAM PEMBINAAN PERPUSTAKAAN\tPersentase pemustaka yang puas\tKab. Sumber Makmur\t85%\t\
        1.300.500.000\tDAU\t\t87%\t1.400.000.000
        2.23.02.2.01\tPengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota\tJumlah koleksi bahan pustaka\t\
        Kab. Sumber Makmur\t2.200 eksemplar\t900.250.000\tDAU\t\t2.400 eksemplar\t950.000.000
        2.23.02.2.02\tPembudayaan Gemar Membaca\tJumlah peserta kegiatan literasi\tKab. Sumber Makmur\t700 \
        orang\t400.250.000\tDAU\t\t750 orang\t450.000.000
        2.24.02\tPROGRAM PENGELOLAAN ARSIP\tPersentase arsip yang tertata\tKab. Sumber Makmur\t70%\t\
        600.125.000\tDAU\t\t75%\t650.000.000
        2.24.02.2.01\tPengelolaan Arsip Dinamis Daerah\tJumlah arsip yang ditata\tKab. Sumber Makmur\t11.000 \
        berkas\t600.125.000\tDAU\t\t12.000 berkas\t650.000.000

        # BAB V PENUTUP

        Demikian Renja ini disusun untuk menjadi pedoman pelaksanaan kegiatan tahun 2024.

        Sumber Makmur, 3 Juli 2023

        Kepala Dinas Perpustakaan dan Kearsipan

        """
}
