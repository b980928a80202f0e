import Domain

extension ClaimPattern {
    /// "diuraikan dalam tabel 2.1 berikut", "pada tabel 3.3 dan tabel 3.4".
    static let references = ClaimPattern(name: "references") { sentence, context in
        sentence.words.indices.compactMap { index -> Found? in
            guard sentence.words[index] == "tabel", index + 1 < sentence.printed.count else { return nil }
            let number = SentenceWords.trimmedEnd(sentence.printed[index + 1]).filter { $0 != "(" && $0 != ")" }
            guard number.contains(where: \.isNumber), number.count <= 8 else { return nil }
            return Found(
                measure: .tableReference, value: .text(number), quote: sentence.text(max(0, index - 3)..<index + 2),
                subject: nil, period: nil)
        }
    }

    /// "rancangan awal Renja … Tahun 2019": the year that a sentence gives the document itself.
    static let years = ClaimPattern(name: "years") { sentence, context in
        sentence.words.indices.compactMap { index -> Found? in
            guard sentence.words[index] == "tahun", index + 1 < sentence.words.count,
                let year = DocumentHead.year(sentence.words[index + 1])
            else { return nil }
            let before = Array(sentence.words[max(0, index - 10)..<index])
            let isOfPlan =
                before.contains("renja")
                || zip(before, before.dropFirst()).contains { $0 == "rencana" && $1 == "kerja" }
            guard isOfPlan, !before.contains("pelaksanaan"), !before.contains("evaluasi"), !before.contains("realisasi")
            else {
                return nil
            }
            return Found(
                measure: .year, value: .count(StatedCount(raw: sentence.words[index + 1], reading: .reported(year))),
                quote: sentence.text(max(0, index - 5)..<index + 2), subject: nil, period: nil)
        }
    }
}
