/// Small documents to hand to the program.
enum Plan {
    /// An action plan in which everything adds up.
    static let sound = document(quarters: "75 Orang | 75 Orang | 75 Orang | 75 Orang", year: "300 Orang")

    /// The same with 4 × 70 against 300.
    static let faulty = document(quarters: "70 Orang | 70 Orang | 70 Orang | 70 Orang", year: "300 Orang")

    /// The same, tab-separated.
    static let tabbed = faulty.split(separator: "\n").filter { !$0.contains("---") }.map { line in
        guard line.hasPrefix("|") else { return String(line) }
        let fields = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        return fields.map { field in field.split(separator: " ").joined(separator: " ") }.joined(separator: "\t")
    }.joined(separator: "\n")

    static let prose = "Surat pengantar.\nBersama ini kami sampaikan rencana aksi tahun 2025.\n"

    /// A table that is no plan.
    static let stockList = """
        DAFTAR BARANG

        | Nama barang | Merek | Kondisi |
        |---|---|---|
        | Meja kerja | Anu | Baik |
        | Kursi kerja | Anu | Rusak |

        """

    private static func document(quarters: String, year: String) -> String {
        """
        RENCANA AKSI PERJANJIAN KINERJA TAHUN 2025
        BADAN KEPEGAWAIAN DAERAH KABUPATEN CONTOH

        | SASARAN | INDIKATOR SASARAN | PROGRAM | KEGIATAN | INDIKATOR KEGIATAN | TARGET | | | | |
        |---|---|---|---|---|---|---|---|---|---|
        | | | | | | TW I | TW II | TW III | TW IV | TAHUN |
        | Meningkatnya kompetensi aparatur | Persentase aparatur yang kompeten | Program Pengembangan Aparatur | \
        Pendidikan dan Pelatihan | Jumlah peserta pelatihan | \(quarters) | \(year) |

        """
    }
}
