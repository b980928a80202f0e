import Domain

extension Rule {
    static let sectionNumbers = Rule(
        id: "structure.section-numbers",
        title: .init(
            id: "Bagian, tabel dan gambar bernomor urut",
            en: "Sections, tables and figures are numbered in order"),
        tier: .structural,
        looksAt: [.headings],
        rationale: .init(
            id: """
                Nomor yang terlewat atau berulang membuat rujukan menunjuk bagian yang salah, dan menimbulkan \
                pertanyaan apakah ada bagian yang hilang.
                """,
            en: """
                A number left out or repeated makes references point to the wrong section, and raises the question \
                whether a section is missing.
                """),
        remedy: .init(
            id: "Nomori ulang, lalu perbarui daftar isi dan rujukan di dalam teks.",
            en: "Renumber, then update the contents and the references in the text."),
        keeps: [
            .workPlan("urut") { headings(&$0, ["1.1", "1.2", "2.1", "2.1.1", "2.1.2", "2.2"]) },
            .workPlan("kutipan sebagian dokumen") { headings(&$0, ["3.2", "3.3"]) },
        ],
        breaks: [
            .workPlan("2.1.4 terlewat", reported: ["documents/d1/blocks/3"]) {
                headings(&$0, ["2.1.1", "2.1.2", "2.1.3", "2.1.5", "2.1.6"])
            },
            .workPlan("2.1 dua kali", reported: ["documents/d1/blocks/1"]) { headings(&$0, ["2.1", "2.1", "2.2"]) },
        ],
        check: sectionNumbers)

    private static func headings(_ plan: inout DossierBuilder, _ numbers: [String]) {
        plan.edit { document in
            document.blocks = numbers.enumerated().map { index, number in
                Block(kind: .heading, level: 2, number: number, text: topics[index % topics.count])
            }
        }
    }

    private static let topics = ["Evaluasi", "Analisis", "Isu penting", "Review", "Usulan", "Penutup"]

    @Sendable private static func sectionNumbers(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let printed = ContentsEntry.all(of: document, agency: dossier.dossier.agency.name ?? "").printed
            var order: [String] = []
            var groups: [String: [(entry: ContentsEntry, ordinal: PrintedOrdinal)]] = [:]
            for entry in printed {
                guard let ordinal = PrintedOrdinal(entry.number),
                    ordinal.prefix.allSatisfy({ $0.isNumber || $0 == "." })
                else { continue }
                let key = "\(entry.kind) \(ordinal.style) \(ordinal.prefix)"
                if groups[key] == nil { order.append(key) }
                groups[key, default: []].append((entry, ordinal))
            }
            return order.compactMap { groups[$0] }.flatMap { slips(in: $0, of: document) }
        }
    }

    /// No outline leaves out more: the number after is a year, or that of a law.
    private static let mostLeftOut = 20

    private static func slips(
        in group: [(entry: ContentsEntry, ordinal: PrintedOrdinal)], of document: IndexedDocument
    ) -> [Violation] {
        NumberRun(group.map(\.ordinal.value)).slips.compactMap { slip in
            switch slip {
            case .repeated(let at, let of, let next):
                let (item, first) = (group[at], group[of])
                guard item.entry.title.match(first.entry.title) != .same || item.entry.title.isEmpty else { return nil }
                let title = item.entry.kind.capitalTitle
                return violation(
                    .init(
                        id: "\(title.id) ini bernomor \(item.entry.number), yang sudah dipakai.",
                        en: "\(title.en) \(item.entry.number) bears a number already used."),
                    item.entry, [first.entry], expected: item.ordinal.text(of: next), in: document)
            case .late(let at, let after):
                let (item, before) = (group[at].entry, group[after].entry)
                let title = item.kind.capitalTitle
                return violation(
                    .init(
                        id: "\(title.id) \(item.number) berada sesudah \(before.number).",
                        en: "\(title.en) \(item.number) stands after \(before.number)."),
                    item, [before], expected: nil, in: document)
            case .gap(let at, let after?, let missing):
                let item = group[at]
                guard missing.count <= mostLeftOut,
                    !missing.contains(where: { isPrinted(item.ordinal.text(of: $0), in: document) })
                else { return nil }
                let left = missing.map(item.ordinal.text(of:)).joined(separator: ", ")
                return violation(
                    .init(id: "Nomor \(left) terlewat.", en: "Number \(left) is left out."), item.entry,
                    [group[after].entry],
                    expected: item.ordinal.text(of: missing.lowerBound), in: document)
            case .gap(_, after: nil, _): return nil
            }
        }
    }

    /// Whether a number begins any line of the text: then its heading is there and was not read as one.
    private static func isPrinted(_ number: String, in document: IndexedDocument) -> Bool {
        document.document.blocks.contains { block in
            guard block.kind != .contentsLine else { return false }
            let first = block.text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
            return first.prefix(2).contains { $0 == number || $0 == number + "." }
        }
    }

    private static func violation(
        _ message: Localized, _ entry: ContentsEntry, _ others: [ContentsEntry], expected: String?,
        in document: IndexedDocument
    ) -> Violation {
        Violation(
            message, at: document.place(ofBlock: entry.index), with: others.map { document.place(ofBlock: $0.index) },
            expected: expected, stated: entry.number)
    }
}
