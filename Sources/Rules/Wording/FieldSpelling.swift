import Domain

/// The spelling of the field's key terms: known slips, and words one slip away from a key term.
enum FieldSpelling {
    /// A slip and what was meant, both in lower case unless the term is an abbreviation.
    struct Correction: Hashable, Sendable {
        let wrong: String
        let right: String
    }

    /// The slips of a text in printed order.
    static func corrections(in text: String) -> [Correction] {
        let words = LowercasedWords(text).words
        var found = words.compactMap { word in right(for: word).map { Correction(wrong: word, right: $0) } }
        if words.first == "presentasi" { found.insert(Correction(wrong: "presentasi", right: "persentase"), at: 0) }
        return found + misplaced(words) + reduplications(in: text)
    }

    /// Words that are right elsewhere and wrong beside another word of the text.
    private static func misplaced(_ words: [String]) -> [Correction] {
        words.compactMap { word in
            guard let term = KeyTerms.misplaced[word], words.contains(where: term.beside.contains) else { return nil }
            return Correction(wrong: word, right: term.right)
        }
    }

    /// What a word in lower case should be; nil where it is right or unknown.
    static func right(for word: String) -> String? {
        if let term = KeyTerms.slips[word] { return term }
        guard word.utf8.count >= 6, !KeyTerms.terms.contains(word), !KeyTerms.neighbours.contains(word) else {
            return nil
        }
        return nearTerm(to: Array(word.utf8))
    }

    /// The one key term that a letter left out, added, changed or exchanged with the next makes of the word.
    private static func nearTerm(to word: [UInt8]) -> String? {
        var candidates = Set(shortened[word] ?? [])
        for index in word.indices {
            let shorter = word.removing(at: index)
            if let term = String(validating: shorter, as: UTF8.self), KeyTerms.terms.contains(term) {
                candidates.insert(term)
            }
            for term in shortened[shorter] ?? [] where isOneSlip(word, Array(term.utf8)) { candidates.insert(term) }
        }
        return candidates.count == 1 ? candidates.first : nil
    }

    /// Whether two words of one length differ in one letter or by two neighbours exchanged.
    private static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        let differing = left.indices.filter { left[$0] != right[$0] }
        if differing.count == 1 { return true }
        guard differing.count == 2, differing[0] + 1 == differing[1] else { return false }
        return left[differing[0]] == right[differing[1]] && left[differing[1]] == right[differing[0]]
    }

    /// Every key term with one letter left out.
    private static let shortened: [[UInt8]: [String]] = {
        var result: [[UInt8]: [String]] = [:]
        for term in KeyTerms.terms {
            let letters = Array(term.utf8)
            for shorter in Set(letters.indices.map { letters.removing(at: $0) }) {
                result[shorter, default: []].append(term)
            }
        }
        return result
    }()

    /// "kasus- kasus", "Kasus - kasus" and "kasus2" for "kasus-kasus".
    private static func reduplications(in text: String) -> [Correction] {
        guard text.contains("-") || text.contains("2") else { return [] }
        let parts = text.split(separator: " ").map(String.init)
        let short = parts.compactMap { part -> Correction? in
            let word = part.dropLast()
            guard part.hasSuffix("2"), word.count > 4, word.allSatisfy(\.isLowercase) else { return nil }
            return Correction(wrong: part, right: "\(word)-\(word)")
        }
        return short
            + zip(parts.indices, parts).compactMap { index, part in
                guard part.hasSuffix("-") else { return nil }
                let before = part == "-" ? (index > 0 ? parts[index - 1] : "") : String(part.dropLast())
                let after = index + 1 < parts.count ? parts[index + 1] : ""
                guard before.count > 2, before.lowercased() == after.lowercased() else { return nil }
                let wrong = part == "-" ? "\(before) - \(after)" : "\(before)- \(after)"
                return Correction(wrong: wrong.lowercased(), right: "\(before)-\(after)".lowercased())
            }
    }
}

extension [UInt8] {
    fileprivate func removing(at index: Int) -> [UInt8] {
        var result = self
        result.remove(at: index)
        return result
    }
}
