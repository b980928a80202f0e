/// Words of which the generated action plans are made.
enum RegencyWording {
    static let region = "KABUPATEN SUMBER MAKMUR"

    static let agencies = [
        "DINAS PENDIDIKAN", "DINAS KESEHATAN", "DINAS PEKERJAAN UMUM", "DINAS SOSIAL", "DINAS PERHUBUNGAN",
        "DINAS PERTANIAN", "DINAS PERIKANAN", "DINAS PARIWISATA", "DINAS LINGKUNGAN HIDUP", "DINAS TENAGA KERJA",
        "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "DINAS KOMUNIKASI DAN INFORMATIKA", "DINAS PERPUSTAKAAN",
        "DINAS PERDAGANGAN", "BADAN KEPEGAWAIAN DAERAH", "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
        "BADAN PENDAPATAN DAERAH", "BADAN PENGELOLAAN KEUANGAN", "INSPEKTORAT", "SEKRETARIAT DAERAH",
    ]

    static let objectives = [
        "Meningkatnya kualitas pelayanan kepada masyarakat", "Meningkatnya akuntabilitas kinerja perangkat daerah",
        "Meningkatnya kompetensi dan disiplin aparatur",
    ]

    static let programs = [
        "Program Pelayanan Administrasi Perkantoran", "Program Peningkatan Sarana dan Prasarana Aparatur",
        "Program Peningkatan Disiplin Aparatur", "Program Peningkatan Kapasitas Sumber Daya Aparatur",
        "Program Pengembangan Sistem Pelaporan", "Program Pembinaan dan Pengembangan", "Program Pengembangan Informasi",
    ]

    static let activities = [
        "Penyediaan jasa komunikasi", "Penyusunan dokumen perencanaan", "Pelatihan petugas pelayanan",
        "Pembinaan kelompok masyarakat", "Pemeliharaan jaringan dan aplikasi", "Sosialisasi peraturan daerah",
        "Pendataan penerima manfaat", "Monitoring dan evaluasi kegiatan", "Koordinasi lintas perangkat daerah",
    ]

    static let steps = [
        ("Persiapan dan penyusunan SK kegiatan", "Persentase kesiapan pelaksanaan kegiatan"),
        ("Pendataan peserta dan koordinasi", "Persentase dokumen pendataan yang tersusun"),
        ("Pelaksanaan kegiatan", "Persentase terlaksananya kegiatan"),
        ("Evaluasi atas pelaksanaan kegiatan", "Jumlah dokumen evaluasi atas pelaksanaan kegiatan"),
    ]

    static let measures = [
        ("Jumlah peserta pelatihan", "Orang"), ("Jumlah dokumen yang tersusun", "Dokumen"),
        ("Jumlah penerima manfaat yang terdata", "Orang"), ("Jumlah kelompok yang dibina", "Kelompok"),
    ]

    static let places = ["utara", "selatan", "timur", "barat", "tengah", "pesisir", "hulu", "hilir", "kota", "desa"]
}
