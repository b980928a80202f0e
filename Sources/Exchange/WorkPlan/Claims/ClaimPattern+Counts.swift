import Domain

extension ClaimPattern {
    /// "5 (lima) program dengan 14 (empat belas) kegiatan", "terdiri dari 12 (dua belas) indikator kinerja".
    static let counts = ClaimPattern(name: "counts") { sentence, context in
        sentence.words.indices.flatMap { index -> [Found] in
            guard let count = sentence.count(before: index) else { return [] }
            switch sentence.words[index] {
            case "program": return agencyCount(.programCount, count, sentence, index, context)
            case "kegiatan": return agencyCount(.activityCount, count, sentence, index, context)
            case "indikator": return indicatorCount(count, sentence, index, context)
            default: return []
            }
        }
    }

    /// Only a count of all that the agency does: "melaksanakan", "menguraikan dalam", "terdiri dari" … with both counts.
    private static func agencyCount(
        _ measure: Claim.Measure, _ count: (raw: String, value: Int, start: Int), _ sentence: SentenceWords,
        _ index: Int,
        _ context: ClaimContext
    ) -> [Found] {
        let other = measure == .programCount ? "kegiatan" : "program"
        let near = max(0, count.start - 8)..<min(sentence.words.count, index + 9)
        let isPair = near.contains { sentence.words[$0] == other && sentence.count(before: $0) != nil }
        guard isPair, context.subject == nil else { return [] }
        return [
            Found(
                measure: measure, value: .count(StatedCount(raw: count.raw, reading: .reported(count.value))),
                quote: sentence.text(count.start..<index + 1), subject: nil, period: context.namedYear.map { .year($0) }
            )
        ]
    }

    /// "terdiri dari 12 (dua belas) indikator kinerja" under an activity's name.
    private static func indicatorCount(
        _ count: (raw: String, value: Int, start: Int), _ sentence: SentenceWords, _ index: Int, _ context: ClaimContext
    ) -> [Found] {
        guard let subject = context.subject, count.start >= 2,
            ["dari", "memiliki", "mempunyai", "ada", "terdapat"].contains(sentence.words[count.start - 1]),
            !isBelow(sentence, after: index)
        else { return [] }
        return [
            Found(
                measure: .indicatorCount, value: .count(StatedCount(raw: count.raw, reading: .reported(count.value))),
                quote: sentence.text(count.start..<index + 1), subject: subject.entry,
                period: context.year(at: index, in: sentence))
        ]
    }

    /// "ada 3 (tiga) indikator yang realisasi kinerjanya tidak memenuhi target", "4 kegiatan yang … dibawah 100%".
    static let belowTarget = ClaimPattern(name: "below-target") { sentence, context in
        sentence.words.indices.compactMap { index -> Found? in
            let isIndicator = sentence.words[index] == "indikator"
            guard isIndicator || sentence.words[index] == "kegiatan", let count = sentence.count(before: index),
                isBelow(sentence, after: index)
            else { return nil }
            if isIndicator, context.subject == nil { return nil }
            return Found(
                measure: .belowTargetCount, value: .count(StatedCount(raw: count.raw, reading: .reported(count.value))),
                quote: sentence.text(count.start..<index + 1), subject: isIndicator ? context.subject?.entry : nil,
                period: context.year(at: index, in: sentence))
        }
    }

    /// Whether "tidak memenuhi target", "di bawah 100%" follows.
    private static func isBelow(_ sentence: SentenceWords, after index: Int) -> Bool {
        let end = min(sentence.words.count, index + 11)
        guard index + 1 < end else { return false }
        let near = sentence.words[(index + 1)..<end]
        if sentence.words[index + 1] != "yang" { return false }
        let pairs = zip(near, near.dropFirst())
        return near.contains("dibawah") || pairs.contains { $0 == "di" && $1 == "bawah" }
            || pairs.contains { ($0 == "tidak" || $0 == "belum") && ["memenuhi", "mencapai", "tercapai"].contains($1) }
    }
}
