import Domain

extension BudgetSum {
    /// What a rule reports of a difference; nil where there is none.
    ///
    /// - Parameters:
    ///   - message: what is wrong when nothing explains it.
    ///   - copies: places that repeat the wrong total and are mended with it.
    ///   - blamesParts: whether a slip in a part may explain it.
    func violation(_ message: Localized, copies: [Place] = [], blamesParts: Bool = true) -> Violation? {
        guard let first = spans.first else { return nil }
        let causes = spans.map { total.place($0) }
        let others = Array(causes.dropFirst())
        switch blamesParts ? explanation : explanation?.ofTotal {
        case .leftOut(let left):
            let list = Self.list(left)
            return Violation(
                message + .init(id: " Yang belum terhitung: \(list.id).", en: " Not counted yet: \(list.en)."),
                at: causes[0],
                with: others + left.flatMap { part in spans.map(part.place) } + copies,
                arithmetic: arithmetic(), expected: text(sums[first]), stated: causes[0].quote,
                remedy: .init(
                    id: "Masukkan \(list.id) ke dalam jumlah, lalu perbaiki jumlah yang bergantung padanya.",
                    en: "Include \(list.en) in the sum, then mend the sums that depend on it."))
        case .countedTwice(let part):
            return Violation(
                message + .init(id: " Terhitung dua kali: \(part.title.id).", en: " Counted twice: \(part.title.en)."),
                at: causes[0],
                with: others + [part.place(first)] + copies, arithmetic: arithmetic(),
                expected: text(sums[first]), stated: causes[0].quote)
        case .misprintedPart(let part, let meant, let slip):
            let reason = slip.map { Localized(id: " (\($0.title.id))", en: " (\($0.title.en))") } ?? .empty
            let message = Localized(
                id: "Anggaran \(part.title.id) tampak salah tulis",
                en: "The budget of \(part.title.en) seems to be a typing mistake")
            return violation(on: part, meant: meant, message + reason + .init(both: "."), also: causes)
        case .copiedPart(let part, let original, let meant):
            return violation(
                on: part, meant: meant,
                .init(
                    id: "Anggaran \(part.title.id) tampak tersalin dari \(original.title.id).",
                    en: "The budget of \(part.title.en) seems to be copied from \(original.title.en)."),
                also: causes + [original.place(first)])
        case .misprintedTotal(let slip):
            let reason = Localized.seemingly(slip?.title)
            return Violation(
                message + reason, at: causes[0], with: others + copies, arithmetic: arithmetic(),
                expected: text(sums[first]), stated: causes[0].quote)
        case .changedParts(let parts):
            let list = Self.list(parts.map(\.row))
            return Violation(
                message
                    + .init(
                        id: " Tampaknya berubah tanpa mengubah jumlahnya: \(list.id).",
                        en: " Seemingly changed without changing the sum: \(list.en)."),
                at: causes[0], with: others + parts.map { $0.row.place(first) } + copies, hints: parts.map(\.place),
                arithmetic: ([arithmetic()] + parts.map(\.comparison)).joined(separator: "; "),
                expected: text(sums[first]), stated: causes[0].quote,
                remedy: .init(
                    id: "Putuskan angka mana yang berlaku; bila angka baru benar, hitung ulang jumlahnya.",
                    en: "Decide which figure holds; if the new one is right, add up the sum again."))
        case nil:
            return Violation(
                message, at: causes[0], with: others + copies, arithmetic: arithmetic(),
                expected: text(sums[first]), stated: causes[0].quote)
        }
    }

    private func violation(on part: BudgetRow, meant: Money, _ message: Localized, also places: [Place]) -> Violation {
        Violation(
            message, at: part.place(spans.first ?? .year), with: places, arithmetic: arithmetic(),
            expected: text(meant),
            stated: part.place(spans.first ?? .year).quote,
            remedy: .init(
                id: "Periksa angka ini lebih dulu; dengan \(text(meant) ?? "") jumlahnya cocok.",
                en: "Check this figure first; with \(text(meant) ?? "") the sum is right."))
    }

    /// "setahun: 8 kegiatan = 5.852.255.900, tertulis 5.507.255.900, selisih 345.000.000"; equal quarters once.
    private func arithmetic() -> Localized {
        var lines: [(titles: [Localized], text: Localized)] = []
        for span in spans {
            guard let line = comparison(span) else { continue }
            if let index = lines.firstIndex(where: { $0.text == line }) {
                lines[index].titles.append(span.title)
            } else {
                lines.append((titles: [span.title], text: line))
            }
        }
        return lines.map { line in
            let all = Localized(id: "tiap triwulan", en: "each quarter")
            return (line.titles.count == 4 ? all : line.titles.joined(separator: ", ")) + .init(both: ": ") + line.text
        }.joined(separator: "; ")
    }

    private func comparison(_ span: BudgetSpan) -> Localized? {
        guard let sum = sums[span], let stated = total.amount(span), let gap = gaps[span] else { return nil }
        let difference = IndonesianFormat.plain(gap).drop { $0 == "-" }
        return addition(span) + .init(both: " = \(IndonesianFormat.plain(sum))")
            + .printed(IndonesianFormat.plain(stated))
            + .init(id: ", selisih \(difference)", en: ", difference \(difference)")
    }

    /// The terms of a short sum, or how many parts it has.
    private func addition(_ span: BudgetSpan) -> Localized {
        let amounts = parts.compactMap { $0.amount(span) }
        guard amounts.count > 3 else {
            return .init(both: amounts.map { IndonesianFormat.plain($0) }.joined(separator: " + "))
        }
        return .init(both: "\(amounts.count) ") + kind
    }

    /// "kegiatan", where all parts are of one level.
    private var kind: Localized {
        let levels = Set(parts.map(\.levelTitle))
        let parts = Localized(id: "bagian", en: "parts")
        return levels.count == 1 ? levels.first ?? parts : parts
    }

    private func text(_ money: Money?) -> String? { money.map { IndonesianFormat.rupiah($0) } }

    private static func list(_ rows: [BudgetRow]) -> Localized { .and(rows.map(\.title)) }
}

extension BudgetSum.Explanation {
    /// What explains a difference without a slip in a part.
    fileprivate var ofTotal: Self? {
        switch self {
        case .misprintedPart, .copiedPart: nil
        case .leftOut, .countedTwice, .misprintedTotal, .changedParts: self
        }
    }
}
