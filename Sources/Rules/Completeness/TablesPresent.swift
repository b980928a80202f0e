import Domain
import Regulation

extension Rule {
    static let tablesPresent = Rule(
        id: "completeness.tables",
        title: .init(id: "Renja memuat semua tabel yang diminta", en: "A Renja has all tables that are demanded"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanOutline,
        looksAt: [.workPlan, .headings],
        rationale: .init(
            id: """
                Tabel T-C.29 sampai T-C.33 adalah isi pokok Renja. Juga bila tidak ada usulan masyarakat, tabelnya \
                dicetak dengan keterangan NIHIL, sehingga jelas bahwa usulannya ditelaah.
                """,
            en: """
                Tables T-C.29 to T-C.33 are the core of a Renja (work plan of a year). Even without any proposals of \
                the public their table is printed with the remark NIHIL (none), so that it is clear that they were \
                looked at.
                """),
        remedy: .init(
            id: "Tambahkan tabelnya; bila tidak ada isinya, cetak kepala tabelnya dengan keterangan NIHIL.",
            en: "Add the table; if there is nothing to fill in, print its head with the remark NIHIL."),
        keeps: [
            .workPlan("tabel usulan NIHIL") { outline(&$0, tables: ["usulan masyarakat"]) },
            .workPlan("kutipan tanpa uraian") { plan in
                plan.addPlanned(program: ["1.000.000", "1.000.000"], [["1.000.000", "1.000.000"]])
            },
        ],
        breaks: [
            .workPlan("usulan hanya dalam kalimat", reported: ["documents/d1/blocks/3"]) { outline(&$0, tables: []) }
        ],
        check: tablesPresent)

    private static func outline(_ plan: inout DossierBuilder, tables: [String]) {
        plan.edit { document in
            document.blocks =
                ["I", "II", "III"].map { Block(kind: .heading, level: 1, number: $0, text: "Judul") }
                + [Block(kind: .heading, level: 2, number: "2.5", text: "Penelaahan Usulan Masyarakat")]
                + tables.map { Block(kind: .caption, number: "2.4", text: "Tabel 2.4 \($0)", table: TableID("2.4")) }
        }
    }

    /// What a table is called in captions and which section announces it.
    private struct Expectation {
        let title: Localized
        let code: String
        let words: Set<String>
        let isStated: @Sendable (PrintedTables) -> Bool
    }

    private static let expectations: [Expectation] = [
        Expectation(
            title: .init(id: "evaluasi Renja lalu (T-C.29)", en: "evaluation of the last Renja (T-C.29)"),
            code: "29", words: ["evaluasi"]
        ) { $0.evaluation != nil },
        Expectation(
            title: .init(id: "pencapaian kinerja pelayanan (T-C.30)", en: "performance of services (T-C.30)"),
            code: "30", words: ["pelayanan", "kinerja"]
        ) { $0.services != nil },
        Expectation(
            title: .init(id: "review rancangan awal RKPD (T-C.31)", en: "review of the initial draft RKPD (T-C.31)"),
            code: "31", words: ["rkpd"]
        ) { $0.review != nil },
        Expectation(
            title: .init(id: "usulan pemangku kepentingan (T-C.32)", en: "proposals of stakeholders (T-C.32)"),
            code: "32", words: ["usulan"]
        ) { _ in false },
    ]

    @Sendable private static func tablesPresent(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .workPlan }.flatMap { document -> [Violation] in
            let tables = PrintedTables(document)
            let captions = document.blocks(.caption).filter { $0.block.table != nil }.map(\.block.text)
            let headings = document.blocks(.heading)
            guard headings.contains(where: { PrintedOrdinal($0.block.number ?? "")?.style == .roman }) else {
                return []
            }
            return expectations.compactMap { expected in
                guard !expected.isStated(tables), !captions.contains(where: { announces($0, expected) }) else {
                    return nil
                }
                let section = headings.first { heading in
                    heading.block.number?.contains(".") ?? false
                        && expected.words.isSubset(of: LowercasedWords(heading.block.text).words)
                }
                guard let section, !holdsTable(section.index, in: document) else { return nil }
                return Violation(
                    .init(
                        id: "Bagian ini tidak memuat tabel \(expected.title.id).",
                        en: "This section lacks the table: \(expected.title.en)."),
                    at: document.place(ofBlock: section.index))
            }
        }
    }

    /// Whether any table is printed between a heading and the next one.
    private static func holdsTable(_ heading: Int, in document: IndexedDocument) -> Bool {
        let rest = document.document.blocks[(heading + 1)...].prefix { $0.kind != .heading }
        return rest.contains { $0.kind == .table || $0.kind == .tableHeader }
    }

    private static func announces(_ caption: String, _ expected: Expectation) -> Bool {
        let lowered = caption.lowercased()
        return expected.words.isSubset(of: LowercasedWords(caption).words) || lowered.contains("t-c.\(expected.code)")
            || lowered.contains("t-c \(expected.code)") || lowered.contains("tc.\(expected.code)")
    }
}
