/// The words that headings of a work plan's tables are made of.
enum WorkPlanWords {
    static let headings: Set<String> = [
        "AKHIR", "ALOKASI", "ANALISA", "ANALISIS", "ANGGARAN", "APBD", "APBN", "AWAL", "BERJALAN", "BESARAN", "BIAYA",
        "BIDANG", "CAPAIAN", "CATATAN", "CTT", "CTTAN", "CTTN", "DAERAH", "DALAM", "DAN", "DANA", "DASAR", "DATA",
        "DEFINISI", "DENGAN", "EVALUASI", "FORMULA", "FORMULASI", "HASIL", "IKK", "IKU", "INDIKATIF", "INDIKATOR",
        "JAWAB", "JENIS", "JUMLAH", "KEBUTUHAN", "KEG", "KEGIATAN", "KELOMPOK", "KELUARAN", "KERANGKA", "KERJA", "KET",
        "KETERANGAN", "KINERJA", "KODE", "KONDISI", "LALU", "LOKASI", "MAJU", "NASIONAL", "NO", "NOMENKLATUR", "NOMOR",
        "NON", "OPD", "OPERASIONAL", "ORGANISASI", "OUTCOME", "OUTPUT", "PADA", "PAGU", "PD", "PELAKSANA",
        "PELAKSANAAN",
        "PEMERINTAH", "PEMERINTAHAN", "PENANGGUNG", "PENANGGUNGJAWAB", "PENCAPAIAN", "PENDANAAN", "PENGHITUNGAN",
        "PENJELASAN", "PENTING", "PERANGKAT", "PERHITUNGAN", "PERIODE", "PERKIRAAN", "PERSENTASE", "PRAKIRAAN",
        "PRIORITAS", "PROGRAM", "PROSENTASE", "PROVINSI", "PROYEKSI", "PTG", "RANCANGAN", "REALISASI", "REKENING",
        "RENCANA", "RENJA", "RENSTRA", "RKPD", "RP", "RPJMD", "RUMUS", "RUMUSAN", "RUPIAH", "SAMPAI", "SASARAN",
        "SATUAN",
        "SD", "SKPD", "SPM", "STANDAR", "STRATEGIS", "SUB", "SUMBER", "TAHUN", "TARGET", "TERHADAP", "TINGKAT",
        "TUJUAN",
        "UNIT", "URAIAN", "URUSAN", "USULAN", "UTAMA", "VOLUME", "YANG", "DARI", "KE", "KABUPATEN", "KOTA", "BESERTA",
        "KUMULATIF", "TOTAL", "TOLOK", "TOLAK", "UKUR", "RIBU", "RIBUAN", "JUTA", "JUTAAN", "REVIEW", "HAL",
        "PELAYANAN", "PERUBAHAN", "MURNI", "SEBELUM", "SESUDAH", "SETELAH",
    ]

    /// Words that open the name of an indicator; a capital one inside a cell begins the next of a stack.
    static let indicatorOpeners: Set<String> = [
        "jumlah", "jml", "persentase", "prosentase", "presentase", "indeks", "nilai", "rasio", "cakupan", "tingkat",
        "rata-rata", "predikat", "opini", "skor", "angka", "proporsi", "terlaksananya", "tersedianya", "tersusunnya",
        "terselenggaranya", "terpenuhinya", "tercapainya", "terwujudnya", "terkelolanya", "terpeliharanya",
        "terbayarnya", "terfasilitasinya", "meningkatnya", "adanya", "banyaknya", "jangkauan", "frekuensi", "lamanya",
    ]

    /// First words of the names of agencies and their parts.
    static let agencies: Set<String> = [
        "badan", "dinas", "sekretariat", "inspektorat", "kecamatan", "kelurahan", "bagian", "satuan", "rsud", "kantor",
        "bkd", "bkpsdm", "bkpp",
    ]
}
