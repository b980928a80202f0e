import Domain

extension Rule {
    static let numberAsInWords = Rule(
        id: "totals.number-in-words",
        title: .init(id: "Angka sama dengan hurufnya", en: "A number equals its words"),
        tier: .structural,
        looksAt: [.amountsInText],
        rationale: .init(
            id: "Huruf dalam kurung menegaskan angkanya. Bila berbeda, tidak jelas mana yang berlaku.",
            en: "The words in brackets confirm the number. When they differ, it is unclear which one holds."),
        remedy: .init(id: "Samakan huruf dengan angkanya.", en: "Make the words agree with the number."),
        keeps: [
            .workPlan("5 (lima)") { paragraph(&$0, "5 (lima) program dengan 14 (empat belas) kegiatan") },
            .workPlan("keterangan dalam kurung") { paragraph(&$0, "34 (orang) dan 12 (tahun 2019)") },
            .workPlan("jumlah uang") {
                $0.claim("Rp 15.000.000,- (lima belas juta rupiah)", .budgetTotal, amount: "15.000.000")
                $0.claim("lima belas juta rupiah", .amountInWords, .text("lima belas juta rupiah"))
            },
        ],
        breaks: [
            .workPlan("kata benda di tempat angka", reported: ["documents/d1/blocks/0"]) {
                paragraph(&$0, "terdapat 4 (kegiatan) kegiatan yang belum tercapai")
            },
            .workPlan("5 (enam)", reported: ["documents/d1/blocks/0"]) { paragraph(&$0, "5 (enam) program") },
        ],
        check: numberAsInWords)

    private static func paragraph(_ plan: inout DossierBuilder, _ text: String) {
        plan.edit { $0.blocks.append(Block(kind: .paragraph, text: text)) }
    }

    @Sendable private static func numberAsInWords(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            (document.blocks(.paragraph) + document.blocks(.item)).flatMap { index, block in
                NumberInBrackets.all(in: block.text).compactMap { violation($0, at: document.place(ofBlock: index)) }
            } + amounts(of: document, claims: dossier.claims(of: document))
        }
    }

    private static func violation(_ bracket: NumberInBrackets, at place: Place) -> Violation? {
        let expected = Terbilang.words(Int64(bracket.number))
        let printed = "\(bracket.number) (\(bracket.words))"
        if let meant = bracket.meant {
            guard meant != bracket.number else { return nil }
            return Violation(
                .init(id: "Angka dan hurufnya berbeda: \(printed).", en: "Number and words differ: \(printed)."),
                at: place,
                arithmetic: .init(both: "\(bracket.number) ≠ \(meant)"), expected: expected, stated: printed)
        }
        guard bracket.isRepeatedNoun else { return nil }
        return Violation(
            .init(
                id: "Dalam kurung seharusnya angka dengan huruf: \(printed).",
                en: "The brackets should hold the number in words: \(printed)."),
            at: place, expected: expected, stated: printed)
    }

    /// Amounts in words beside the amount of the same block.
    private static func amounts(of document: IndexedDocument, claims: [Claim]) -> [Violation] {
        claims.filter { $0.measure == .amountInWords }.compactMap { claim in
            guard case .text(let words) = claim.value, let meant = TerbilangReading(words)?.money else { return nil }
            let amounts = claims.filter { $0.block == claim.block }.compactMap(\.amount)
            guard let first = amounts.first, !amounts.contains(meant) else { return nil }
            return Violation(
                .init(id: "Jumlah uang dan hurufnya berbeda.", en: "The amount and its words differ."),
                at: document.place(of: claim),
                arithmetic: .init(both: "\(IndonesianFormat.rupiah(first)) ≠ \(IndonesianFormat.rupiah(meant))"),
                expected: Terbilang.words(first), stated: words)
        }
    }
}
