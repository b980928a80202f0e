import Domain

extension Rule {
    static let formulaListNumbers = Rule(
        id: "formula.list-numbers",
        title: .init(id: "Daftar dalam rumus bernomor urut", en: "A list in a formula is numbered in order"),
        tier: .structural,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: "Nomor yang hilang berarti satu butir terlewat, atau dua butir tercetak sebagai satu.",
            en: "A number left out means that an item was skipped, or that two items are printed as one."),
        remedy: .init(id: "Lengkapi nomornya.", en: "Complete the numbers."),
        keeps: [
            .sheet("1, 2, 3") { sheet in sheet.row("Jumlah berkas", "1. Usulan 2. Rekap 3. Surat") }
        ],
        breaks: [
            .sheet("3 hilang", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Jumlah berkas", "Dapat berupa : 1. Usulan 2. Materi Bahan rapat 4. Data laporan")
            }
        ],
        check: formulaListNumbers)

    @Sendable private static func formulaListNumbers(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).filter { $0.formula.kind == .list }.compactMap { cell in
            let numbers = cell.formula.raw.split(whereSeparator: \.isWhitespace).compactMap { word -> Int? in
                guard let last = word.last, last == "." || last == ")" else { return nil }
                // A longer one numbers a letter or a person, no item.
                return word.count <= 4 ? Int(word.dropLast()) : nil
            }
            guard numbers.count > 2, case .gap(_, _, let missing)? = NumberRun(numbers).slips.first else { return nil }
            return Violation(
                .init(
                    id: "Nomor \(missing.lowerBound) tidak ada dalam daftar ini.",
                    en: "Number \(missing.lowerBound) is missing from this list."),
                at: cell.place, arithmetic: .init(both: numbers.map(String.init).joined(separator: ", ")),
                certainty: .inferred)
        }
    }
}
