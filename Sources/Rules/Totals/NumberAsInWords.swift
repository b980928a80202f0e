import Domain

extension Rule {
    static let numberAsInWords = Rule(
        id: "totals.number-in-words",
        title: "Angka sama dengan hurufnya",
        tier: .structural,
        rationale: "Huruf dalam kurung menegaskan angkanya. Bila berbeda, tidak jelas mana yang berlaku.",
        remedy: "Samakan huruf dengan angkanya.",
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
                "Angka dan hurufnya berbeda: \(printed).", at: place, arithmetic: "\(bracket.number) ≠ \(meant)",
                expected: expected, stated: printed)
        }
        guard bracket.isRepeatedNoun else { return nil }
        return Violation(
            "Dalam kurung seharusnya angka dengan huruf: \(printed).", at: place, expected: expected, stated: printed)
    }

    /// Amounts in words beside the amount of the same block.
    private static func amounts(of document: IndexedDocument, claims: [Claim]) -> [Violation] {
        claims.filter { $0.measure == .amountInWords }.compactMap { claim in
            guard case .text(let words) = claim.value, let meant = TerbilangReading(words)?.money else { return nil }
            let amounts = claims.filter { $0.block == claim.block }.compactMap(\.amount)
            guard let first = amounts.first, !amounts.contains(meant) else { return nil }
            return Violation(
                "Jumlah uang dan hurufnya berbeda.", at: document.place(of: claim),
                arithmetic: "\(IndonesianFormat.rupiah(first)) ≠ \(IndonesianFormat.rupiah(meant))",
                expected: Terbilang.words(first), stated: words)
        }
    }
}
