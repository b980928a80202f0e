/// Nouns that name a form, not a content: "berkas", "dokumen", "paket".
enum GenericNoun {
    static let words: Set<String> = [
        "berkas", "dok", "dokumen", "paket", "surat", "data", "database", "laporan", "kegiatan", "bahan", "materi",
        "jenis", "unit", "buah", "kali", "orang", "arsip", "file", "item", "layanan", "produk", "naskah", "rapat",
    ]

    private static let fillers: Set<String> = ["dan", "atau", "yang", "yg", "di", "nya", "per", "tahun", "update"]

    /// Whether a name counts something without saying of what: "Jumlah berkas", "Jml dok/berkas".
    static func namesNothing(_ name: String) -> Bool {
        let words = LowercasedWords(name).words
        guard words.contains(where: FormulaTerm.countWords.contains) else { return false }
        let own = words.filter { !FormulaTerm.countWords.contains($0) && !fillers.contains($0) }
        return !own.isEmpty && own.count <= 3 && own.allSatisfy(Self.words.contains)
    }
}
