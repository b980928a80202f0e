/// The dictionary of the field: key terms, their known slips, and words that only look like one.
enum KeyTerms {
    /// Terms of planning and of staff administration; a word one slip away from one of them is a slip.
    static let terms: Set<String> = split(
        """
        administrasi akuntabilitas aparatur disiplin dokumen evaluasi fungsional indikator informasi jabatan kabupaten \
        kebutuhan kedisiplinan kegiatan kepangkatan kepegawaian kesejahteraan keterangan keuangan kinerja kompetensi \
        koordinasi laporan masyarakat monitoring pegawai pelaksanaan pelaporan pelatihan pelayanan pemberhentian \
        pembayaran pembinaan pemeliharaan pemerintah pemerintahan penanganan pencapaian pendidikan penerbitan \
        penerimaan pengadaan penganggaran pengangkatan pengelolaan pengembangan penghargaan peningkatan \
        penyelenggaraan penyelesaian penyerahan penyusunan perangkat peraturan perencanaan perlengkapan persentase \
        persiapan peserta program rangkaian realisasi sasaran sertifikasi sosialisasi strategis struktural \
        terdistribusinya terlaksananya terpenuhinya tersedianya terselenggaranya terselesaikannya tersusunnya triwulan
        """)

    /// Words of their own that stand one letter away from a term.
    static let neighbours: Set<String> = split(
        """
        berangkat beraturan beserta devaluasi evakuasi hambatan jabaran jambatan jawatan kasaran kejuangan keluangan \
        keruangan keutuhan laboran laparan laporkan memerintah pasaran pelaparan pelarian pelawanan pelayaran \
        pelengkapan pembakaran pembaharan pemerintahkan pencerahan pendirian pengaduan pengambangan pengandaan \
        pengangguran pengangkutan pengembanan pengerahan pengimbangan penyerapan penyidikan penyusuan penyusuhan \
        penyusutan perangkai perangkap peringkat peringkatan rangkapan realitasi revaluasi sadaran strategi strategic \
        structural
        """)

    /// Slips that are words of another kind, or more than one letter away.
    static let slips: [String: String] = [
        "prosentase": "persentase", "presentase": "persentase", "persentasi": "persentase",
        "prosentasi": "persentase", "precentase": "persentase",
        "bimbek": "bimtek", "bintek": "bimtek", "bintex": "bimtek", "bimtech": "bimtek",
        "penjurangan": "penjenjangan", "taspem": "taspen", "kopri": "KORPRI", "tesusun": "tersusun",
        "waku": "waktu", "tepatwaktu": "tepat waktu", "dimonito": "dimonitor", "terlaksanaan": "terlaksananya",
        "larsip": "arsip", "pembethentian": "pemberhentian", "pemberhentiaan": "pemberhentian",
        "standart": "standar", "penangan": "penanganan", "aktifitas": "aktivitas", "kwalitas": "kualitas",
        "kwantitas": "kuantitas", "sistim": "sistem", "managemen": "manajemen", "propinsi": "provinsi",
        "ijin": "izin", "perijinan": "perizinan", "praktek": "praktik", "tehnis": "teknis",
        "ketrampilan": "keterampilan", "kordinasi": "koordinasi",
        "jadual": "jadwal", "sumberdaya": "sumber daya", "inventarisir": "inventarisasi", "nopember": "November",
        "pebruari": "Februari", "apartur": "aparatur", "displin": "disiplin",
        "kepegawian": "kepegawaian", "peseta": "peserta", "ramgkaian": "rangkaian",
        "anggran": "anggaran", "angaran": "anggaran", "kegitan": "kegiatan",
        "pelaksaan": "pelaksanaan", "pelasanaan": "pelaksanaan", "perencanan": "perencanaan", "laporang": "laporan",
        "jumah": "jumlah", "jumalh": "jumlah", "orng": "orang", "dokume": "dokumen", "dokumem": "dokumen",
    ]

    /// Words that are wrong beside certain others: a case is handled (ditangani), not signed (ditandatangani).
    static let misplaced: [String: (beside: Set<String>, right: String)] = [
        "ditandatangani": (["kasus", "pelanggaran", "pengaduan"], "ditangani"),
        "kepeg": (["karis", "karsu"], "karpeg"),
        "lock": (["check", "cek"], "clock"),
    ]

    private static func split(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0.isNewline }.map(String.init))
    }
}
