/// A section that every work plan has, and how a source may title it.
struct StandingSection: Sendable {
    /// From 1.
    let chapter: Int
    let number: String
    let title: String
    /// What is missing where nothing is written.
    let name: String
    /// Words of its title; one of these groups is enough.
    let words: [[String]]

    private init(_ chapter: Int, _ number: String, _ title: String, name: String, _ words: [String]...) {
        self.chapter = chapter
        self.number = number
        self.title = title
        self.name = name
        self.words = words
    }

    func isTitled(_ title: [String]) -> Bool { words.contains { $0.allSatisfy(title.contains) } }

    /// In the order of the outline of Permendagri 86/2017.
    static let all: [StandingSection] = [
        .init(1, "1.1", "Latar Belakang", name: "latar belakang", ["latar", "belakang"]),
        .init(1, "1.2", "Landasan Hukum", name: "landasan hukum", ["landasan", "hukum"], ["dasar", "hukum"]),
        .init(1, "1.3", "Maksud dan Tujuan", name: "maksud dan tujuan", ["maksud"]),
        .init(1, "1.4", "Sistematika Penulisan", name: "sistematika penulisan", ["sistematika"]),
        .init(
            2, "2.1",
            "Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra Perangkat Daerah",
            name: "evaluasi pelaksanaan Renja tahun lalu", ["evaluasi"]),
        .init(
            2, "2.2", "Analisis Kinerja Pelayanan Perangkat Daerah", name: "analisis kinerja pelayanan",
            ["analisis", "pelayanan"], ["analisa", "pelayanan"], ["analisis", "kinerja"]),
        .init(
            2, "2.3", "Isu-Isu Penting Penyelenggaraan Tugas dan Fungsi Perangkat Daerah",
            name: "isu-isu penting", ["isu"]),
        .init(
            2, "2.4", "Review terhadap Rancangan Awal RKPD", name: "review terhadap rancangan awal RKPD",
            ["rancangan", "rkpd"], ["rancangan", "awal"]),
        .init(
            2, "2.5", "Penelaahan Usulan Program dan Kegiatan Masyarakat", name: "penelaahan usulan masyarakat",
            ["usulan"]),
        .init(
            3, "3.1", "Telaahan terhadap Kebijakan Nasional", name: "telaahan terhadap kebijakan nasional",
            ["kebijakan"], ["telaahan"]),
        .init(
            3, "3.2", "Tujuan dan Sasaran Renja Perangkat Daerah", name: "tujuan dan sasaran Renja",
            ["tujuan", "sasaran"]),
        .init(3, "3.3", "Program dan Kegiatan", name: "program dan kegiatan", ["program", "kegiatan"]),
        .init(5, "5.1", "Catatan Penting", name: "catatan penting", ["catatan"]),
        .init(5, "5.2", "Kaidah-Kaidah Pelaksanaan", name: "kaidah pelaksanaan", ["kaidah"]),
        .init(5, "5.3", "Rencana Tindak Lanjut", name: "rencana tindak lanjut", ["tindak", "lanjut"]),
    ]
}
