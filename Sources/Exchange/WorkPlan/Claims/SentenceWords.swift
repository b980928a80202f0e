import Domain

/// A text taken apart for the patterns of claims: its words with what stands before and after them.
struct SentenceWords {
    /// As printed, with marks.
    let printed: [String]
    /// Small letters and digits only.
    let words: [String]

    /// A paragraph longer than this is looked at only so far.
    private static let most = 1500

    init(_ text: String) {
        printed = text.split(maxSplits: Self.most, whereSeparator: \.isWhitespace).prefix(Self.most).map(String.init)
        words = printed.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    }

    /// Printed words of a range, joined.
    func text(_ range: Range<Int>) -> String {
        printed[max(range.lowerBound, 0)..<min(range.upperBound, printed.count)].joined(separator: " ")
    }

    /// A small number before a word: "5 (lima) program", "14 kegiatan"; the count and where its text begins.
    func count(before index: Int) -> (raw: String, value: Int, start: Int)? {
        var first = index - 1
        while first > 0, index - first <= 4, !printed[first].hasPrefix("("),
            printed[first].hasSuffix(")") || first < index - 1
        {
            first -= 1
        }
        if first >= 0, printed[first].hasPrefix("("), printed[index - 1].hasSuffix(")") {
            first -= 1
        } else {
            first = index - 1
        }
        guard first >= 0, let value = Int(printed[first]), value < 1000 else { return nil }
        return (printed[first..<index].joined(separator: " "), value, first)
    }

    /// An amount of rupiah at an index: "Rp. 13.954.473.150,-" or "Rp13.954.473.150,00"; its text and the index after it.
    func amount(at index: Int) -> (raw: String, end: Int)? {
        guard words.indices.contains(index), words[index].hasPrefix("rp") else { return nil }
        let isBare = words[index] == "rp"
        let end = isBare ? index + 2 : index + 1
        guard end <= printed.count else { return nil }
        let raw = Self.trimmedEnd(text(index..<end))
        guard MoneyReading.read(raw).reading.value != nil else { return nil }
        return (raw, end)
    }

    /// A percentage at an index: "98,62%", "85%,".
    func percent(at index: Int) -> String? {
        guard printed.indices.contains(index) else { return nil }
        let word = Self.trimmedEnd(printed[index])
        if word.hasSuffix("%"), word.first?.isNumber == true { return word }
        guard index + 1 < printed.count, Self.trimmedEnd(printed[index + 1]) == "%", word.first?.isNumber == true else {
            return nil
        }
        return word + " %"
    }

    /// The year at an index; nil where a range of years or none stands there.
    func year(at index: Int) -> Int? {
        guard words.indices.contains(index), let year = DocumentHead.year(words[index]) else { return nil }
        let next = words.dropFirst(index + 1).prefix(2)
        return next.contains { DocumentHead.year($0) != nil } ? nil : year
    }

    /// Without the stop or comma that ends a sentence; ",-" belongs to an amount.
    static func trimmedEnd(_ text: String) -> String {
        var result = Substring(text)
        while let last = result.last, ".,;:".contains(last) { result = result.dropLast() }
        return String(result)
    }

    /// Index of the first of some words from an index on.
    func first(of candidates: Set<String>, from start: Int, within reach: Int) -> Int? {
        guard start < words.count else { return nil }
        return (start..<min(start + reach, words.count)).first { candidates.contains(words[$0]) }
    }
}
