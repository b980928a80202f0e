/// The numbers of dictums in words: "KESATU", "Kedua".
enum DictumOrdinal {
    private static let words = [
        "kesatu", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh",
        "kesebelas", "keduabelas", "ketigabelas", "keempatbelas", "kelimabelas",
    ]

    /// 1 for "Kesatu" and "PERTAMA"; nil for another word.
    static func value(_ word: String) -> Int? {
        let name = word.lowercased().filter(\.isLetter)
        if name == "pertama" { return 1 }
        return words.firstIndex(of: name).map { $0 + 1 }
    }

    /// "Keempat" for 4, written like the others of the decree.
    static func word(_ value: Int) -> String {
        words.indices.contains(value - 1) ? words[value - 1].uppercased() : "\(value)"
    }

    /// The dictums a text refers to: "sebagaimana dimaksud pada diktum KESATU".
    static func references(in text: String) -> [(word: String, value: Int)] {
        let words = text.split { !$0.isLetter }.map(String.init)
        return zip(words, words.dropFirst()).compactMap { first, second in
            guard first.lowercased() == "diktum", let value = value(second) else { return nil }
            return (second, value)
        }
    }
}
