import Domain

extension Rule {
    static let columnNumbersOnce = Rule(
        id: "structure.column-numbers",
        title: .init(id: "Setiap kolom mempunyai nomornya sendiri", en: "Every column has a number of its own"),
        tier: .structural,
        looksAt: [.tableHeaders],
        rationale: .init(
            id: """
                Rumus dan petunjuk pengisian merujuk nomor kolom (“kolom 13 = 6 + 12”). Nomor yang berulang membuat \
                rujukan itu menunjuk dua kolom.
                """,
            en: """
                Formulas and instructions refer to column numbers (“kolom 13 = 6 + 12”). A repeated number makes such \
                a reference point to two columns.
                """),
        remedy: .init(
            id: "Nomori kolom berurutan dari kiri ke kanan.",
            en: "Number the columns in order from left to right."),
        keeps: [
            .plan("1 sampai 5") { numbers(&$0, "1 | 2 | 3 | 4 | 5") },
            .plan("nomor dengan rumus") { numbers(&$0, "1 | 2 | 3 | 4 | 8=(7/6)") },
            .plan("nomor yang hilang saat teks diambil") { numbers(&$0, "1 | 7 | 8 | 9") },
        ],
        breaks: [
            .plan("4 dan 5 dua kali", reported: ["documents/d1/blocks/0"]) {
                numbers(&$0, "1 | 2 | 3 | 4 | 5 | 4 | 5 | 6")
            },
            .plan("7 terlewat", reported: ["documents/d1/blocks/0"]) {
                numbers(&$0, "(1) | (2) | (3) | (4) | (5) | (6) | (8)")
            },
        ],
        check: columnNumbersOnce)

    private static func numbers(_ plan: inout DossierBuilder, _ text: String) {
        plan.edit { $0.blocks = [Block(kind: .tableHeader, number: "number-row", text: text)] }
    }

    @Sendable private static func columnNumbersOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            document.blocks(.tableHeader).compactMap { index, block in
                let numbers = block.text.split { !$0.isNumber }.compactMap { Int($0) }
                let isNumberRow = block.text.allSatisfy { $0.isNumber || $0.isWhitespace || "|.()".contains($0) }
                let twice = Set(numbers.filter { number in numbers.filter { $0 == number }.count > 1 }).sorted()
                guard isNumberRow, let last = numbers.last else { return nil }
                if twice.isEmpty { return skipped(in: numbers, at: document.place(ofBlock: index)) }
                let list = twice.map(String.init).joined(separator: ", ")
                return Violation(
                    .init(id: "Nomor kolom berulang: \(list).", en: "Column numbers are repeated: \(list)."),
                    at: document.place(ofBlock: index),
                    arithmetic: .init(
                        id: "\(numbers.count) kolom bernomor 1 sampai \(last)",
                        en: "\(numbers.count) columns numbered 1 to \(last)"),
                    expected: "\(numbers.count)", stated: "\(last)", certainty: .inferred)
            }
        }
    }

    /// A single number left out of a row that otherwise counts from 1.
    private static func skipped(in numbers: [Int], at place: Place) -> Violation? {
        guard numbers.count > 5, numbers.first == 1, let last = numbers.last, last == numbers.count + 1,
            let missing = (1...last).first(where: { !numbers.contains($0) })
        else { return nil }
        return Violation(
            .init(id: "Nomor kolom \(missing) terlewat.", en: "Column number \(missing) is left out."), at: place,
            expected: "\(missing)", stated: "\(missing + 1)", certainty: .inferred)
    }
}
