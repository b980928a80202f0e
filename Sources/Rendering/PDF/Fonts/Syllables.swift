/// Where Indonesian words may be broken: before a consonant and its vowel, where a vowel went before.
enum Syllables {
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "é", "è"]
    /// Two letters that are one sound.
    private static let pairs: Set<String> = ["ng", "ny", "sy", "kh"]

    /// The parts of a word, in order; marks within it ("/", "-", ".") stay with what they follow.
    static func parts(of word: Substring) -> [Substring] {
        let letters = Array(word.lowercased())
        guard letters.count == word.count else { return [word] }
        var places: [Int] = []
        var hasVowel = false
        var start = 0
        var index = 0
        while index < letters.count {
            guard letters[index].isLetter else {
                if index + 1 < letters.count, index - start > 1 { places.append(index + 1) }
                (hasVowel, start, index) = (false, index + 1, index + 1)
                continue
            }
            let length = soundLength(letters, at: index)
            if hasVowel, index - start >= 2, !isVowel(letters, index), isVowel(letters, index + length),
                index + length + 1 <= letters.count
            {
                places.append(index)
                (hasVowel, start) = (false, index)
            }
            if isVowel(letters, index) { hasVowel = true }
            index += length
        }
        return cut(word, at: places)
    }

    private static func isVowel(_ letters: [Character], _ index: Int) -> Bool {
        index < letters.count && vowels.contains(letters[index])
    }

    private static func soundLength(_ letters: [Character], at index: Int) -> Int {
        guard index + 1 < letters.count else { return 1 }
        return pairs.contains(String([letters[index], letters[index + 1]])) ? 2 : 1
    }

    private static func cut(_ word: Substring, at places: [Int]) -> [Substring] {
        var parts: [Substring] = []
        var rest = word
        var done = 0
        for place in places {
            parts.append(rest.prefix(place - done))
            rest = rest.dropFirst(place - done)
            done = place
        }
        return parts + [rest]
    }
}
