import Domain

extension Rule {
    static let yearInTitle = Rule(
        id: "structure.year-in-title",
        title: .init(
            id: "Tahun pada judul sama di seluruh dokumen",
            en: "The year in titles is the same throughout the document"),
        tier: .structural,
        looksAt: [.headings],
        rationale: .init(
            id: """
                Judul dengan tahun lain biasanya tertinggal dari dokumen tahun sebelumnya. Penelaah tidak tahu tahun \
                mana yang direncanakan, dan dokumennya dapat dikembalikan.
                """,
            en: """
                A title with another year is usually left over from last year's document. The reviewer does not know \
                which year is planned, and the document may be sent back.
                """),
        remedy: .init(
            id: "Perbaiki tahun pada judul ini, lalu periksa apakah angka di bawahnya juga masih dari tahun itu.",
            en: """
                Correct the year in this title, then check whether the figures below it are still from that year too.
                """),
        keeps: [
            .plan("tahun yang sama") { headings(&$0, ["RENCANA AKSI TAHUN 2025", "RENCANA AKSI 2025"]) },
            .plan("tahun peraturan dan kurun waktu") {
                headings(
                    &$0,
                    [
                        "RENCANA AKSI TAHUN 2025", "Sesuai Perda Nomor 3 Tahun 2021", "Renstra Tahun 2021-2026",
                        "Evaluasi Rencana Aksi Tahun 2024",
                    ])
            },
        ],
        breaks: [
            .plan("judul kedua masih 2024", reported: ["documents/d1/blocks/1"]) {
                headings(&$0, ["RENCANA AKSI TAHUN 2025", "RENCANA AKSI TAHUN 2024", "RENCANA AKSI TAHUN 2025"])
            }
        ],
        check: yearInTitle)

    private static func headings(_ plan: inout DossierBuilder, _ texts: [String]) {
        plan.edit { document in
            document.blocks = texts.map { Block(kind: .heading, level: 1, text: $0) }
        }
    }

    @Sendable private static func yearInTitle(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let titles = (document.blocks(.heading) + document.blocks(.caption)).compactMap { index, block in
                TitleYear(block.text).map { (index: index, year: $0.year) }
            }
            let counts = Dictionary(titles.map { ($0.year, 1) }, uniquingKeysWith: +)
            guard counts.count > 1, let most = counts.values.max() else { return [] }
            let usual = counts.filter { $0.value == most }.map(\.key)
            let year = document.document.year.flatMap { usual.contains($0) ? $0 : nil } ?? usual.max() ?? 0
            let right = titles.first { $0.year == year }
            return titles.filter { $0.year != year }.map { title in
                Violation(
                    .init(
                        id: "Judul ini menyebut tahun \(title.year), dokumennya tentang tahun \(year).",
                        en: "This title names the year \(title.year), the document is about \(year)."),
                    at: document.place(ofBlock: title.index),
                    with: right.map { [document.place(ofBlock: $0.index)] } ?? [],
                    expected: "\(year)", stated: "\(title.year)", certainty: most > 1 ? .decided : .inferred)
            }
        }
    }
}
