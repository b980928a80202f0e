import Domain

extension ClaimPattern {
    /// "yaitu Jumlah SKP yang terevaluasi sebesar 44,44%, …": each indicator of the activity the text speaks of.
    static let rates = ClaimPattern(name: "rates") { sentence, context in
        guard let subject = context.subject else { return [] }
        var found: [Found] = []
        var start: Int?
        for index in sentence.words.indices {
            let word = sentence.words[index]
            if WorkPlanWords.indicatorOpeners.contains(word), start == nil { start = index }
            if let begun = start, word == "sebesar", let percent = sentence.percent(at: index + 1) {
                let name = sentence.text(begun..<index)
                if index - begun <= 25, let entry = context.nodes.indicator(name, of: subject) {
                    found.append(
                        Found(
                            measure: .rate, value: .quantity(QuantityReading.read(percent).stated),
                            quote: sentence.text(begun..<index + 2), subject: entry,
                            period: context.year(at: index, in: sentence)))
                }
            }
            if sentence.printed[index].hasSuffix("%,") || sentence.printed[index].hasSuffix("%.") || word == "yaitu" {
                start = nil
            }
        }
        return found
    }

    /// "dengan realisasi capaian 94,32% dari target yang ditetapkan sebesar 85%".
    static let targets = ClaimPattern(name: "targets") { sentence, context in
        guard let subject = measured(sentence, context) else { return [] }
        var found: [Found] = []
        for index in sentence.words.indices {
            guard let percent = sentence.percent(at: index) else { continue }
            let before = Array(sentence.words[max(0, index - 6)..<index])
            let isTarget = before.last == "sebesar" && before.contains("target")
            let isRate = before.last == "mencapai" && before.contains { $0.hasPrefix("capaian") }
            guard isTarget || isRate else { continue }
            found.append(
                Found(
                    measure: isTarget ? .target : .rate, value: .quantity(QuantityReading.read(percent).stated),
                    quote: sentence.text(max(0, index - 5)..<index + 1), subject: subject,
                    period: context.year(at: index, in: sentence)))
        }
        return found
    }

    /// The indicator that "Indikator Kinerja … melampaui" names.
    private static func measured(_ sentence: SentenceWords, _ context: ClaimContext) -> EntryID? {
        guard
            let start = sentence.words.indices.first(where: { index in
                sentence.words[index] == "kinerja" && index > 0 && sentence.words[index - 1] == "indikator"
            })
        else { return nil }
        let stops: Set<String> = ["melampaui", "mencapai", "telah", "belum", "tidak", "adalah", "sebesar"]
        guard let end = sentence.first(of: stops, from: start + 1, within: 25), end - start >= 3 else { return nil }
        return context.nodes.keyIndicator(sentence.text(start + 1..<end))
    }
}
