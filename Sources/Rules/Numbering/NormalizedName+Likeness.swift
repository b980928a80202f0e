import Domain

extension NormalizedName {
    /// The share of words two names have in common, from 0 to 1.
    func likeness(to other: NormalizedName) -> Double {
        let own = Set(words)
        let others = Set(other.words)
        let all = own.union(others).count
        return all == 0 ? 0 : Double(own.intersection(others).count) / Double(all)
    }

    /// Whether two names are alike but for numbers, roman numerals and single letters: "Angkatan I", "Angkatan II".
    func differsOnlyInOrdinal(from other: NormalizedName) -> Bool {
        words != other.words && withoutOrdinals == other.withoutOrdinals
    }

    private var withoutOrdinals: [String] {
        words.filter { word in
            let isNumber = word.allSatisfy(\.isNumber)
            let isRoman = word.utf8.count <= 5 && word.allSatisfy { "ivxl".contains($0) }
            return word.utf8.count > 1 && !isNumber && !isRoman
        }
    }
}
