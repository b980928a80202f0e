import Domain

extension Rule {
    static let reprintKeepsNumber = Rule(
        id: "cascade.reprint-keeps-number",
        title: .init(
            id: "Sasaran yang dicetak ulang memakai nomor yang sama",
            en: "A sasaran that is printed again keeps its number"),
        tier: .structural,
        looksAt: [.reprints],
        rationale: .init(
            id: """
                Sasaran yang sama dicetak lagi di kepala tabel berikutnya. Bila nomornya berbeda, program di bawahnya \
                tampak mendukung sasaran lain, dan pertanggungjawabannya salah alamat.
                """,
            en: """
                The same sasaran (objective) is printed again at the head of the next table. If its number differs, \
                the programs below it seem to support another sasaran, and are accounted for in the wrong place.
                """),
        remedy: .init(id: "Samakan nomornya dengan cetakan pertama.", en: "Use the number of the first print."),
        keeps: [
            .plan("dicetak ulang dengan nomor yang sama") { plan in reprinted(&plan, as: "2.") },
            .plan("dicetak ulang tanpa nomor") { plan in reprinted(&plan, as: nil) },
        ],
        breaks: [
            .plan("sasaran 2 dicetak ulang sebagai sasaran 1", reported: ["nodes/S2"]) { plan in
                reprinted(&plan, as: "1")
            }
        ],
        check: reprintKeepsNumber)

    private static func reprinted(_ plan: inout DossierBuilder, as number: String?) {
        plan.addNode(.objective, number: "1", name: "Meningkatnya kompetensi ASN")
        let second = plan.addNode(.objective, number: "2", name: "Meningkatnya disiplin ASN")
        plan.editEntry(second) { $0.reprints = [.init(number: number, name: $0.name)] }
    }

    @Sendable private static func reprintKeepsNumber(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.compactMap { renumbered($0.entry, .init(both: $0.level.title), first: $0.place) }
            + dossier.indicators.compactMap {
                renumbered($0.entry, .init(id: "Indikator", en: "Indicator"), first: $0.place)
            }
    }

    private static func renumbered(_ entry: Entry, _ title: Localized, first: Place) -> Violation? {
        guard let number = entry.number, let ordinal = PrintedOrdinal(number) else { return nil }
        let others = entry.reprints.filter { reprint in
            guard let again = reprint.number.flatMap(PrintedOrdinal.init) else { return false }
            return again != ordinal
        }
        guard let other = others.first?.number else { return nil }
        let places = others.map { reprint in
            Place(path: first.path, source: reprint.place, quote: quote(reprint.number, reprint.name))
        }
        var origin = first
        origin.quote = quote(number, entry.name)
        return Violation(
            .init(
                id: "\(title.id) nomor \(number) dicetak ulang dengan nomor \(other).",
                en: "\(title.en) number \(number) is printed again with the number \(other)."), at: places[0],
            with: places.dropFirst() + [origin], expected: number, stated: other)
    }

    private static func quote(_ number: String?, _ name: String?) -> String {
        [number, name].compactMap { $0 }.joined(separator: " ")
    }
}
