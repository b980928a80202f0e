import Domain

extension Rule {
    static let columnNumbersOnce = Rule(
        id: "structure.column-numbers",
        title: "Setiap kolom mempunyai nomornya sendiri",
        tier: .structural,
        rationale: """
            Rumus dan petunjuk pengisian merujuk nomor kolom (“kolom 13 = 6 + 12”). Nomor yang berulang membuat \
            rujukan itu menunjuk dua kolom.
            """,
        remedy: "Nomori kolom berurutan dari kiri ke kanan.",
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
                return Violation(
                    "Nomor kolom berulang: \(twice.map(String.init).joined(separator: ", ")).",
                    at: document.place(ofBlock: index),
                    arithmetic: "\(numbers.count) kolom bernomor 1 sampai \(last)", expected: "\(numbers.count)",
                    stated: "\(last)", certainty: .inferred)
            }
        }
    }

    /// A single number left out of a row that otherwise counts from 1.
    private static func skipped(in numbers: [Int], at place: Place) -> Violation? {
        guard numbers.count > 5, numbers.first == 1, let last = numbers.last, last == numbers.count + 1,
            let missing = (1...last).first(where: { !numbers.contains($0) })
        else { return nil }
        return Violation(
            "Nomor kolom \(missing) terlewat.", at: place, expected: "\(missing)", stated: "\(missing + 1)",
            certainty: .inferred)
    }
}
