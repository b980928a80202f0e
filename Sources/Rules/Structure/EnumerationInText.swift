import Domain

extension Rule {
    static let enumerationInText = Rule(
        id: "structure.enumeration",
        title: .init(id: "Rincian dalam kalimat bernomor urut", en: "Items within a sentence are numbered in order"),
        tier: .structural,
        looksAt: [.paragraphs],
        rationale: .init(
            id: "Rincian “(1) … (2) … (3) … (3)” menyulitkan rujukan dan menandakan butir yang disisipkan.",
            en: """
                An enumeration “(1) … (2) … (3) … (3)” makes it hard to refer to, and shows that an item was put in \
                later.
                """),
        remedy: .init(id: "Nomori ulang butirnya.", en: "Renumber the items."),
        keeps: [
            .workPlan("urut") { text(&$0, "mencakup (1) pendidikan; (2) masa kerja; (3) pangkat") },
            .workPlan("nomor kolom") { text(&$0, "kolom (7) dibagi kolom (6)") },
        ],
        breaks: [
            .workPlan("3 dua kali", reported: ["documents/d1/blocks/0"]) {
                text(&$0, "mencakup (1) pendidikan; (2) jabatan; (3) diklat; (3) masa kerja; (4) pangkat")
            }
        ],
        check: enumerationInText)

    private static func text(_ plan: inout DossierBuilder, _ text: String) {
        plan.edit { $0.blocks = [Block(kind: .paragraph, text: text)] }
    }

    @Sendable private static func enumerationInText(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            (document.blocks(.paragraph) + document.blocks(.item)).compactMap { index, block in
                let numbers = markers(in: block.text)
                guard numbers.starts(with: [1, 2]) else { return nil }
                let slips = NumberRun(numbers).slips
                guard let first = slips.first, case .repeated(let at, _, let next) = first else { return nil }
                return Violation(
                    .init(
                        id: "Butir (\(numbers[at])) tercantum dua kali dalam satu rincian.",
                        en: "Item (\(numbers[at])) stands twice in one enumeration."),
                    at: document.place(ofBlock: index),
                    arithmetic: .init(both: numbers.map { "(\($0))" }.joined(separator: " ")), expected: "(\(next))",
                    stated: "(\(numbers[at]))")
            }
        }
    }

    /// The numbers in brackets before a word: "(1) Pendidikan". "12 (1)" and "5 (lima)" are none.
    private static func markers(in text: String) -> [Int] {
        guard text.contains("(1)") else { return [] }
        var numbers: [Int] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "(") {
            let before = text[..<open].reversed().first { !$0.isWhitespace }
            rest = rest[rest.index(after: open)...]
            guard let close = rest.prefix(4).firstIndex(of: ")"), let number = Int(rest[..<close]),
                before.map({ !$0.isNumber }) ?? true
            else { continue }
            numbers.append(number)
        }
        return numbers
    }
}
