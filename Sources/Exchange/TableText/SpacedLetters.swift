/// Joins a word that is printed with a space after each letter: "J U M L A H" is "JUMLAH".
enum SpacedLetters {
    static func joined(_ text: String) -> String {
        guard text.utf8.count <= 120 else { return text }
        let words = text.split(separator: " ")
        guard words.count >= 5, words.allSatisfy({ $0.count == 1 }) else { return text }
        return words.joined()
    }
}
