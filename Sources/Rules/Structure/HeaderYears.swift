import Domain

extension Rule {
    static let headerYears = Rule(
        id: "structure.header-years",
        title: .init(
            id: "Kepala tabel menyebut tahun yang benar di setiap halaman",
            en: "The table's header names the right year on every page"),
        tier: .structural,
        looksAt: [.tableHeaders],
        rationale: .init(
            id: """
                Kepala tabel yang diulang dengan tahun lain tertinggal dari dokumen sebelumnya; angka di bawahnya lalu \
                tampak sebagai angka tahun itu.
                """,
            en: """
                A header repeated with another year is left over from an earlier document; the figures below it then \
                look like that year's figures.
                """),
        remedy: .init(id: "Perbaiki tahunnya di semua halaman.", en: "Correct the year on all pages."),
        keeps: [
            .workPlan("sama") { headers(&$0, ["Target | Tahun 2021", "Target | Tahun 2021"]) },
            .workPlan("tahun n") { headers(&$0, ["Tahun 2020 (n-1) | Tahun 2021 (n)"]) },
        ],
        breaks: [
            .workPlan("halaman kedua masih 2018", reported: ["documents/d1/blocks/1"]) {
                headers(&$0, ["Target dan Pendanaan Tahun 2021", "Target dan Pendanaan Tahun 2018"])
            },
            .workPlan("n bukan tahun rencana", reported: ["documents/d1/blocks/0"]) {
                headers(&$0, ["Tahun 2019 (n-1) | Tahun 2020 (n) | Tahun 2021 (n+1)"])
            },
        ],
        check: headerYears)

    private static func headers(_ plan: inout DossierBuilder, _ texts: [String]) {
        plan.edit { document in
            document.blocks = texts.map { Block(kind: .tableHeader, text: $0, table: TableID("3.2")) }
        }
    }

    @Sendable private static func headerYears(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            let headers = document.blocks(.tableHeader).map { (index: $0.index, header: HeaderText($0.block.text)) }
            return repeated(headers, in: document) + relative(headers, in: document)
        }
    }

    /// Copies of one header row that differ in their years only.
    private static func repeated(
        _ headers: [(index: Int, header: HeaderText)], in document: IndexedDocument
    ) -> [Violation] {
        var firsts: [String: (index: Int, header: HeaderText)] = [:]
        return headers.compactMap { index, header in
            guard !header.years.isEmpty else { return nil }
            let key = (document.document.blocks[index].table?.text ?? "") + header.withoutYears
            guard let first = firsts[key] else {
                firsts[key] = (index, header)
                return nil
            }
            guard first.header.years != header.years else { return nil }
            let own = document.document.year.map(String.init) ?? ""
            let isFirstOdd = header.years.contains(own) && !first.header.years.contains(own)
            let (odd, right) = isFirstOdd ? (first.index, index) : (index, first.index)
            let (stated, expected) = isFirstOdd ? (first.header, header) : (header, first.header)
            return violation(
                stated: stated.years.joined(separator: ", "), expected: expected.years.joined(separator: ", "),
                at: document.place(ofBlock: odd), with: document.place(ofBlock: right))
        }
    }

    private static func violation(stated: String, expected: String, at odd: Place, with right: Place) -> Violation {
        Violation(
            .init(
                id: "Kepala tabel ini menyebut tahun \(stated), di halaman lain \(expected).",
                en: "This table's header names the year \(stated), on another page \(expected)."),
            at: odd, with: [right], expected: expected, stated: stated)
    }

    /// "2020 (n)" in a plan for 2021.
    private static func relative(
        _ headers: [(index: Int, header: HeaderText)], in document: IndexedDocument
    ) -> [Violation] {
        guard let year = document.document.year, document.hasSeveralTables else { return [] }
        return headers.compactMap { index, header in
            guard let odd = header.relativeYears.first(where: { $0.year != year + $0.offset }) else { return nil }
            let mark = odd.offset == 0 ? "n" : odd.offset > 0 ? "n+\(odd.offset)" : "n\(odd.offset)"
            let meant = year + odd.offset
            return Violation(
                .init(
                    id: "Kolom \(odd.year) ditandai (\(mark)), padahal rencana ini untuk tahun \(year).",
                    en: "Column \(odd.year) is marked (\(mark)), although this plan is for \(year)."),
                at: document.place(ofBlock: index),
                arithmetic: .init(both: "(\(mark)) = \(meant)") + .printed("\(odd.year)"), expected: "\(meant)",
                stated: "\(odd.year)", certainty: .inferred)
        }
    }
}
