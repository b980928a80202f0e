/// Writes a title in capitals as it stands in a running text: "KEPALA DINAS" is "Kepala Dinas".
enum TitleCase {
    /// Words in capitals get a capital letter; small words and acronyms keep their usual form.
    static func text(_ text: String) -> String {
        text.split(separator: " ").map(word).joined(separator: " ")
    }

    /// "KEPEGAWAIAN," is "Kepegawaian,".
    static func word(_ word: Substring) -> String {
        let small: Set<String> = ["dan", "serta", "atau", "di", "ke", "bagi"]
        let lowered = word.lowercased()
        if small.contains(lowered) { return lowered }
        guard word.uppercased() == word, word.count > 3 || lowered.contains(where: { "aeiou".contains($0) }) else {
            return String(word)
        }
        if ["SDM", "RSUD", "BKD", "BKPSDM"].contains(String(word)) { return String(word) }
        return lowered.prefix(1).uppercased() + lowered.dropFirst()
    }
}
