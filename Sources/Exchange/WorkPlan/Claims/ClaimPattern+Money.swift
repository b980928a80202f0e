import Domain

extension ClaimPattern {
    /// "pada kegiatan ini": a part of the agency that the text named before.
    private static func isOfPart(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains {
            ["kegiatan", "program"].contains($0) && ["ini", "tersebut"].contains($1)
        }
    }

    private static let planned: Set<String> = ["anggaran", "pagu", "dana", "belanja", "dianggarkan", "alokasi"]
    private static let spent: Set<String> = ["terealisasi", "realisasi", "terserap", "serapan", "direalisasikan"]

    /// "Anggaran Belanja Langsung tahun 2019 sebesar Rp. …", "terealisasi sebesar Rp. …".
    static let totals = ClaimPattern(name: "totals") { sentence, context in
        sentence.words.indices.compactMap { index -> Found? in
            guard let amount = sentence.amount(at: index), context.subject == nil else { return nil }
            let before = sentence.words[max(0, index - 10)..<index]
            let nearest = before.last { planned.contains($0) || spent.contains($0) }
            guard let nearest, before.contains("sebesar") || before.contains("total") || before.contains("senilai")
            else {
                return nil
            }
            return Found(
                measure: spent.contains(nearest) ? .actualTotal : .budgetTotal,
                value: .money(MoneyReading.read(amount.raw)),
                quote: sentence.text(max(0, index - 3)..<amount.end), subject: nil,
                period: context.year(at: index, in: sentence))
        }
    }

    /// "Rp 15.334.891.500,- (lima belas milyar …)".
    static let amountsInWords = ClaimPattern(name: "amounts-in-words") { sentence, context in
        sentence.words.indices.compactMap { index -> Found? in
            guard let amount = sentence.amount(at: index), amount.end < sentence.printed.count,
                sentence.printed[amount.end].hasPrefix("(")
            else { return nil }
            let limit = min(sentence.printed.count, amount.end + 40)
            guard let end = (amount.end..<limit).first(where: { sentence.printed[$0].contains(")") }),
                sentence.words[amount.end...end].contains("rupiah")
            else { return nil }
            let words = sentence.text(amount.end..<end + 1).filter { $0 != "(" && $0 != ")" }
            return Found(
                measure: .amountInWords, value: .text(SentenceWords.trimmedEnd(words)),
                quote: sentence.text(index..<end + 1),
                subject: nil, period: context.year(at: index, in: sentence))
        }
    }

    /// "Realisasi anggaran pada kegiatan ini hanya mencapai 27,28%", "terealisasi sebesar Rp. … atau 78,47%".
    static let absorption = ClaimPattern(name: "absorption") { sentence, context in
        sentence.words.indices.compactMap { index -> Found? in
            guard let percent = sentence.percent(at: index) else { return nil }
            let before = Array(sentence.words[max(0, index - 12)..<index])
            let isOfBudget = before.contains("anggaran") || before.contains("keuangan")
            let isSpending = zip(before, before.dropFirst()).contains {
                ["realisasi", "relalisasi", "serapan", "penyerapan"].contains($0)
                    && ["anggaran", "keuangan"].contains($1)
            }
            let isAfterAmount = before.last == "atau" && index >= 3 && !spent.isDisjoint(with: before)
            guard isOfBudget && isSpending || isAfterAmount else { return nil }
            if context.subject == nil, isOfPart(before) { return nil }
            return Found(
                measure: .absorption, value: .quantity(QuantityReading.read(percent).stated),
                quote: sentence.text(max(0, index - 4)..<index + 1), subject: context.subject?.entry,
                period: context.year(at: index, in: sentence))
        }
    }
}
