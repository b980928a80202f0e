import Testing

@testable import Domain

@Suite("Reasons in both languages")
struct ReasonCatalogTests {
    /// A phrase for each part that is words of ours, a quote for the others.
    private static func parts(of pattern: ReasonPattern, ours: String) -> [String] {
        pattern.indonesian.compactMap { piece in
            guard case .part(let index, let isOurs) = piece else { return nil }
            return isOurs ? ours : "“Program \(index): 75.”"
        }
    }

    private static func filled(_ pattern: ReasonPattern, ours: Localized) -> Localized {
        let parts = parts(of: pattern, ours: ours.id)
        let english = pattern.english.map { piece in
            switch piece {
            case .words(let words): words
            case .part(let index, let isOurs): isOurs ? ours.en : parts[index]
            }
        }
        return Localized(id: pattern.filled(with: parts), en: english.joined())
    }

    private static let sentences = ReasonCatalog.all.filter { !$0.isPhrase }

    @Test("every sentence is known again in English by its Indonesian alone")
    func sentences() {
        for pattern in Self.sentences {
            let text = Self.filled(pattern, ours: Localized(id: "gambar PNG", en: "a PNG picture"))
            #expect(Reason(written: text.id).english == text.en, "\(text.id)")
        }
    }

    @Test("every phrase is known within a sentence")
    func phrases() {
        for pattern in ReasonCatalog.all where pattern.isPhrase {
            let phrase = Self.filled(pattern, ours: Localized(both: ""))
            let reason = Reason(.numberDoubt, phrase.id)
            #expect(reason.english == "Number: \(phrase.en).", "\(phrase.id)")
        }
    }

    @Test("the levels of a plan are words of ours", arguments: PlanLevel.allCases)
    func levels(level: PlanLevel) {
        let reason = Reason(.partNumberedOtherwise, level.title, "2 a")
        #expect(reason.english?.contains(" \(level.name.en.lowercased()) was") == true)
        #expect(reason.english?.contains("the number 2 a;") == true)
        #expect(Reason(.sameOtherwiseWritten, level.title.lowercased()).english != nil)
    }

    @Test("no sentence is there twice, and both languages have the same parts")
    func definitions() {
        #expect(Set(ReasonCatalog.all.map(\.indonesian)).count == ReasonCatalog.all.count)
        for pattern in ReasonCatalog.all {
            let parts = [pattern.indonesian, pattern.english].map { pieces in
                pieces.filter { if case .part = $0 { true } else { false } }
            }
            #expect(Set(parts[0]) == Set(parts[1]) && parts[0].count == parts[1].count)
            let numbers = parts[0].map { if case .part(let index, _) = $0 { index } else { -1 } }
            #expect(numbers == Array(numbers.indices), "in order")
            #expect(pattern.english != pattern.indonesian || pattern.weight <= 2)
        }
    }

    @Test(
        "words that aren't ours stay as they are, also those that only begin or end alike",
        arguments: [
            "", "Kolom baru.", "Kode tanpa nama di sampingnya. Lagi", "Angka satu.", "Bagian x rusak", "gambar PNG",
            "Jumlah: 75",
        ])
    func strange(words: String) {
        let reason = Reason(written: words)
        #expect(reason.english == nil)
        #expect([reason.text(in: .id), reason.text(in: .en)] == [words, words])
    }
}
