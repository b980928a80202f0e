/// Tells slips of spelling from other words where two names differ.
enum WordSlips {
    /// Words that may be left out without changing what is named.
    private static let droppable: Set<String> = [
        "di", "ke", "pada", "untuk", "bagi", "dari", "atas", "tentang", "dalam", "para", "oleh", "dengan",
    ]

    /// How much longer a name may be for a word that can be left out, with its space.
    static let longestDroppable = 8

    /// Words that documents use for each other in the names of programs and activities.
    private static let interchangeable: [Set<String>] = [["pembangunan", "pengembangan"]]

    /// Real words close to each other: where both are known, none is a slip of the other.
    private static let known: Set<String> = [
        "pengadaan", "pengaduan", "pelatihan", "pelantikan", "jabatan", "jembatan", "penetapan", "penempatan",
        "pendataan", "pendapatan", "penataan", "pendidikan", "penduduk", "penilaian", "penelitian", "kenaikan",
        "kematian", "pembinaan", "pembiayaan", "pengelolaan", "pengolahan", "peningkatan", "penyediaan", "penyusunan",
        "penyusutan", "pemeliharaan", "pemeriksaan", "pemberian", "pembelian", "pengiriman", "pengajuan", "perizinan",
        "perjalanan", "perjanjian", "pelayanan", "pelaporan", "pelaksanaan", "perencanaan", "penganggaran",
        "pengangkatan", "pemindahan", "penindakan", "struktural", "kultural", "kecamatan", "kesamaan", "keuangan",
        "kewenangan", "pengawasan", "pengawalan", "kerja",
        "kinerja", "keluar", "kelurahan", "masuk", "rapat", "surat", "sarana", "rencana", "karis", "karsu",
    ]

    /// How many letters the differing words differ in, all of them slips; nil when one is another word.
    static func between(_ left: [String], _ right: [String]) -> Int? {
        let shared = zip(left, right).prefix { $0 == $1 }.count
        let ours = left.dropFirst(shared)
        let theirs = right.dropFirst(shared)
        let ending = zip(ours.reversed(), theirs.reversed()).prefix { $0 == $1 }.count
        let a = ours.dropLast(ending).filter { !droppable.contains($0) }
        let b = theirs.dropLast(ending).filter { !droppable.contains($0) }
        if a.count == b.count, let letters = total(a, b) { return letters }
        let joined = (a.joined(), b.joined())
        return a.count == b.count && joined.0 != joined.1 ? nil : letters(joined.0, joined.1)
    }

    private static func total(_ left: [String], _ right: [String]) -> Int? {
        var sum = 0
        for (ours, theirs) in zip(left, right) {
            guard let letters = letters(ours, theirs) else { return nil }
            sum += letters
        }
        return sum
    }

    /// One letter in five or more, two in eight or more, three in twelve or more; nil for another word.
    private static func letters(_ left: String, _ right: String) -> Int? {
        if left == right || interchangeable.contains([left, right]) { return 0 }
        if known.contains(left), known.contains(right) { return nil }
        let length = max(left.utf8.count, right.utf8.count)
        let limit = length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3
        return EditDistance.between(left, right, limit: limit)
    }
}
