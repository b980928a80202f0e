/// What an indicator's opening words say it measures.
enum MeasureWord: Hashable, Sendable {
    case percentage
    case ratio
    case count
    case index
    /// "Nilai", "Skor".
    case score
    /// "Predikat", "Opini".
    case grade
    /// Another word that names a measure: "Rata-rata", "Tingkat", "Cakupan".
    case other

    private static let words: [String: MeasureWord] = [
        "persentase": .percentage, "prosentase": .percentage, "presentase": .percentage, "presentasi": .percentage,
        "persentasi": .percentage, "prosentasi": .percentage, "precentase": .percentage, "persen": .percentage,
        "prosen": .percentage, "rasio": .ratio, "ratio": .ratio, "perbandingan": .ratio,
        "jumlah": .count, "jml": .count, "jumah": .count, "banyaknya": .count, "banyak": .count, "total": .count,
        "volume": .count, "frekuensi": .count,
        "indeks": .index, "index": .index, "ikm": .index,
        "nilai": .score, "skor": .score, "score": .score,
        "predikat": .grade, "opini": .grade, "kategori": .grade, "peringkat": .grade, "klasifikasi": .grade,
        "rata": .other, "rerata": .other, "tingkat": .other, "cakupan": .other, "capaian": .other, "angka": .other,
        "laju": .other, "proporsi": .other, "besaran": .other, "besarnya": .other, "luas": .other, "panjang": .other,
        "lama": .other, "lamanya": .other, "waktu": .other, "kapasitas": .other, "level": .other, "derajat": .other,
        "pertumbuhan": .other, "kontribusi": .other, "produktivitas": .other, "prevalensi": .other, "usia": .other,
        "umur": .other, "pendapatan": .other, "pengeluaran": .other, "harapan": .other, "maturitas": .other,
        "status": .other, "hasil": .other, "kecepatan": .other, "ketepatan": .other, "kualitas": .other,
        "koefisien": .other, "gini": .other, "pdrb": .other, "pad": .other, "realisasi": .other, "selisih": .other,
        "kenaikan": .other, "penurunan": .other, "peningkatan": .other, "target": .other, "derajad": .other,
        "kepuasan": .other, "kepatuhan": .other, "efektivitas": .other, "efisiensi": .other, "akurasi": .other,
    ]

    /// Every spelling of "persentase".
    static let percentages = Set(words.filter { $0.value == .percentage }.keys)

    /// The measure an indicator's name begins with; nil when it begins with none.
    static func leading(_ name: String) -> MeasureWord? {
        LowercasedWords(name, limit: 3).words.first { $0.utf8.count > 1 }.flatMap { words[$0] }
    }

    /// The first two measures of a name that begins with two of them: "Rasio persentase …".
    static func doubled(_ name: String) -> (MeasureWord, MeasureWord)? {
        let opening = LowercasedWords(name, limit: 2).words
        guard opening.count == 2, let first = words[opening[0]], let second = words[opening[1]] else { return nil }
        return (first, second)
    }
}
