import Domain

extension BudgetSum {
    /// What a rule reports of a difference; nil where there is none.
    ///
    /// - Parameters:
    ///   - message: what is wrong when nothing explains it.
    ///   - copies: places that repeat the wrong total and are mended with it.
    func violation(_ message: String, copies: [Place] = []) -> Violation? {
        guard let first = spans.first else { return nil }
        let causes = spans.map { total.place($0) }
        let others = Array(causes.dropFirst())
        switch explanation {
        case .leftOut(let left):
            return Violation(
                "\(message) Yang belum terhitung: \(Self.list(left)).", at: causes[0],
                with: others + left.flatMap { part in spans.map(part.place) } + copies,
                arithmetic: arithmetic(), expected: text(sums[first]), stated: causes[0].quote,
                remedy: "Masukkan \(Self.list(left)) ke dalam jumlah, lalu perbaiki jumlah yang bergantung padanya.")
        case .countedTwice(let part):
            return Violation(
                "\(message) Terhitung dua kali: \(part.title).", at: causes[0],
                with: others + [part.place(first)] + copies, arithmetic: arithmetic(),
                expected: text(sums[first]), stated: causes[0].quote)
        case .misprintedPart(let part, let meant, let slip):
            let reason = slip.map { " (\($0.title))" } ?? ""
            return violation(
                on: part, meant: meant, "Anggaran \(part.title) tampak salah tulis\(reason).", also: causes)
        case .copiedPart(let part, let original, let meant):
            return violation(
                on: part, meant: meant, "Anggaran \(part.title) tampak tersalin dari \(original.title).",
                also: causes + [original.place(first)])
        case .misprintedTotal(let slip):
            let reason = slip.map { " Tampaknya \($0.title)." } ?? ""
            return Violation(
                message + reason, at: causes[0], with: others + copies, arithmetic: arithmetic(),
                expected: text(sums[first]), stated: causes[0].quote)
        case .changedParts(let parts):
            return Violation(
                "\(message) Tampaknya berubah tanpa mengubah jumlahnya: \(Self.list(parts.map(\.row))).",
                at: causes[0], with: others + parts.map { $0.row.place(first) } + copies, hints: parts.map(\.place),
                arithmetic: arithmetic() + "; " + parts.map(\.comparison).joined(separator: "; "),
                expected: text(sums[first]), stated: causes[0].quote,
                remedy: "Putuskan angka mana yang berlaku; bila angka baru benar, hitung ulang jumlahnya.")
        case nil:
            return Violation(
                message, at: causes[0], with: others + copies, arithmetic: arithmetic(),
                expected: text(sums[first]), stated: causes[0].quote)
        }
    }

    private func violation(on part: BudgetRow, meant: Money, _ message: String, also places: [Place]) -> Violation {
        Violation(
            message, at: part.place(spans.first ?? .year), with: places, arithmetic: arithmetic(),
            expected: text(meant),
            stated: part.place(spans.first ?? .year).quote,
            remedy: "Periksa angka ini lebih dulu; dengan \(text(meant) ?? "") jumlahnya cocok.")
    }

    /// "setahun: 8 kegiatan = 5.852.255.900, tertulis 5.507.255.900, selisih 345.000.000"; equal quarters once.
    private func arithmetic() -> String {
        var lines: [(titles: [String], text: String)] = []
        for span in spans {
            guard let line = comparison(span) else { continue }
            if let index = lines.firstIndex(where: { $0.text == line }) {
                lines[index].titles.append(span.title)
            } else {
                lines.append((titles: [span.title], text: line))
            }
        }
        return lines.map { line in
            let title = line.titles.count == 4 ? "tiap triwulan" : line.titles.joined(separator: ", ")
            return "\(title): \(line.text)"
        }.joined(separator: "; ")
    }

    private func comparison(_ span: BudgetSpan) -> String? {
        guard let sum = sums[span], let stated = total.amount(span), let gap = gaps[span] else { return nil }
        let difference = IndonesianFormat.plain(gap).drop { $0 == "-" }
        return "\(addition(span)) = \(IndonesianFormat.plain(sum)), tertulis \(IndonesianFormat.plain(stated)), "
            + "selisih \(difference)"
    }

    /// The terms of a short sum, or how many parts it has.
    private func addition(_ span: BudgetSpan) -> String {
        let amounts = parts.compactMap { $0.amount(span) }
        guard amounts.count > 3 else { return amounts.map { IndonesianFormat.plain($0) }.joined(separator: " + ") }
        return "\(amounts.count) \(kind)"
    }

    /// "kegiatan", where all parts are of one level.
    private var kind: String {
        let levels = Set(parts.map(\.levelTitle))
        return levels.count == 1 ? levels.first ?? "bagian" : "bagian"
    }

    private func text(_ money: Money?) -> String? { money.map { IndonesianFormat.rupiah($0) } }

    private static func list(_ rows: [BudgetRow]) -> String { rows.map(\.title).joined(separator: " dan ") }
}
