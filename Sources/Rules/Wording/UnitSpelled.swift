import Domain

extension Rule {
    static let unitSpelled = Rule(
        id: "wording.unit-spelled",
        title: .init(id: "Satuan dieja dengan benar", en: "Units are spelled correctly"),
        tier: .advisory,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: "“4 dokume” dan “1 qajenis” tidak dikenali sebagai satuan, sehingga angkanya tidak terjumlahkan.",
            en: "“4 dokume” and “1 qajenis” are not recognised as units, so their figures are not added up."),
        remedy: .init(id: "Perbaiki ejaan satuannya.", en: "Correct the spelling of the unit."),
        keeps: [
            .evaluated("dokumen", "36 dokumen", "15 dokumen", "12 dokumen", "12 dokumen", "100%"),
            .evaluated("satuan yang tidak dikenal", "36 hektar", "15 hektar", "12 hektar", "12 hektar", "100%"),
        ],
        breaks: [
            .evaluated(
                "dokume", reported: ["nodes/K1/indicators/K1.I1/statements/3"], "36 dokumen", "15 dokumen",
                "12 dokumen", "12 dokume", "100%")
        ],
        check: unitSpelled)

    @Sendable private static func unitSpelled(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            var known: Set<String> = []
            let rows = document.indicators.map { document.stated($0.row) }
            for figure in rows.joined() {
                if let unit = figure.unit, UnitName.isKnown(unit) { known.insert(unit.lowercased()) }
            }
            return rows.flatMap { $0.compactMap { slip($0, known: known) } }
        }
    }

    /// A unit of one word outside the vocabulary, one or two letters away from one the document uses.
    private static func slip(_ figure: StatedFigure, known: Set<String>) -> Violation? {
        guard case .number(_, let unit?)? = figure.quantity, !UnitName.isKnown(unit), unit.utf8.count >= 4,
            unit.allSatisfy(\.isLetter)
        else { return nil }
        let word = unit.lowercased()
        let meant = known.sorted().first { term in
            term.utf8.count >= 4 && term != word && EditDistance.between(word, term, limit: 2) != nil
        }
        guard let meant, meant.utf8.count + word.utf8.count >= 9 else { return nil }
        return Violation(
            .init(id: "Satuan “\(unit)” tampaknya “\(meant)”.", en: "The unit “\(unit)” seems to be “\(meant)”."),
            at: figure.place, expected: meant, stated: figure.raw, certainty: .style)
    }
}
