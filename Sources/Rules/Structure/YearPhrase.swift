import Domain

/// A phrase whose words fix which year may stand behind it: an evaluation, an attainment, a draft under review.
struct YearPhrase: Hashable, Sendable {
    enum Subject: Hashable, Sendable {
        /// The evaluation of a work plan, or what was attained: over when the plan is written.
        case past
        /// The draft that is reviewed: of the plan year.
        case draft
        /// A record of what is: of any year that is over.
        case record
    }

    let subject: Subject
    let year: Int
    /// The words from the phrase to the year, as printed.
    let quote: String
    /// How many words stand between.
    let distance: Int

    /// Whether the year follows so closely that it can only belong to the phrase.
    var isNear: Bool { distance <= 9 }

    private static let openings: [(words: [String], subject: Subject)] = [
        (["evaluasi", "pelaksanaan", "renja"], .past), (["evaluasi", "pelaksanaan", "rencana", "kerja"], .past),
        (["evaluasi", "hasil", "pelaksanaan", "renja"], .past), (["evaluasi", "renja"], .past),
        (["evaluasi", "capaian", "kinerja"], .past), (["pencapaian", "kinerja", "pada"], .past),
        (["capaian", "kinerja", "pada"], .past), (["realisasi", "kinerja", "pada"], .past),
        (["profil"], .record), (["realisasi", "anggaran"], .record), (["rancangan", "awal", "renja"], .draft),
        (["rancangan", "awal", "rkpd"], .draft),
        (["rancangan", "awal", "rencana", "kerja"], .draft),
    ]

    /// Words after which a year belongs to something else.
    private static let stops: Set<String> = [
        "renstra", "strategis", "rpjmd", "nomor", "peraturan", "sampai", "menyusun", "penyusunan", "terhadap", "untuk",
        "menjadi", "target", "rencana", "berdasarkan", "perencanaan", "perkiraan", "prakiraan", "dengan", "sebelumnya",
    ]

    /// All in a text whose year stands in the same clause, at most twenty words behind the opening.
    static func all(in text: String) -> [YearPhrase] {
        let words = text.split { $0.isWhitespace || $0 == "/" }.map(String.init)
        let plain = words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        return plain.indices.compactMap { start in
            guard
                let opening = openings.first(where: { plain[start...].starts(with: $0.words) })
            else { return nil }
            return phrase(opening, at: start, words: words, plain: plain)
        }
    }

    private static func phrase(
        _ opening: (words: [String], subject: Subject), at start: Int, words: [String], plain: [String]
    ) -> YearPhrase? {
        let first = start + opening.words.count
        if words[start..<first].contains(where: endsClause) { return nil }
        for index in first..<max(first, min(words.count, first + 20)) {
            if let year = year(plain[index], printed: words, at: index) {
                return YearPhrase(
                    subject: opening.subject, year: year, quote: words[start...index].joined(separator: " "),
                    distance: index - first)
            }
            if stops.contains(plain[index]) || endsClause(words[index]) { return nil }
        }
        return nil
    }

    private static func endsClause(_ word: String) -> Bool {
        word.hasSuffix(".") || word.hasSuffix(";") || word.hasSuffix(":")
    }

    /// A single year, not one end of a period.
    private static func year(_ word: String, printed: [String], at index: Int) -> Int? {
        guard let year = PrintedYear.read(word, in: PrintedYear.ofPlans) else { return nil }
        let next = index + 1 < printed.count ? printed[index + 1] : ""
        let isPeriod = next.hasPrefix("-") || next.hasPrefix("–") || next == "s.d." || next == "s/d"
        return isPeriod ? nil : year
    }

    /// An evaluation may be of the last complete year or of the running one.
    ///
    /// - Parameters:
    ///   - isTitle: a title names the year that is evaluated; a text may also look further back.
    ///   - isRevised: a plan that is changed runs already: what was done of it so far is evaluated too.
    func fits(planYear: Int, isTitle: Bool = true, isRevised: Bool = false) -> Bool {
        let last = isRevised ? planYear : planYear - 1
        return switch subject {
        case .past: (planYear - 2...last).contains(year) || (!isTitle && year <= last)
        case .draft: year == planYear
        case .record: year <= last
        }
    }

    func expected(planYear: Int) -> Int { subject == .draft ? planYear : planYear - 2 }

    /// What is wrong about the year in a plan for another.
    func fault(planYear: Int) -> Localized {
        if subject == .draft {
            return .init(
                id: "“\(quote)” menyebut tahun \(year); rencana ini untuk tahun \(planYear).",
                en: "“\(quote)” names the year \(year); this plan is for \(planYear).")
        }
        if year >= planYear {
            return .init(
                id: "“\(quote)” menyebut tahun \(year), yang belum berlalu ketika rencana tahun \(planYear) disusun.",
                en: "“\(quote)” names the year \(year), which isn't over when the plan for \(planYear) is written.")
        }
        return .init(
            id: "“\(quote)” menyebut tahun \(year); rencana tahun \(planYear) mengevaluasi tahun \(planYear - 2).",
            en: "“\(quote)” names the year \(year); a plan for \(planYear) evaluates \(planYear - 2).")
    }
}
