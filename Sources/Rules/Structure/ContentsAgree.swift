import Domain

extension Rule {
    static let contentsAgree = Rule(
        id: "structure.contents-agree",
        title: .init(id: "Daftar isi sesuai dengan isi dokumen", en: "The table of contents agrees with the document"),
        tier: .structural,
        looksAt: [.contents],
        rationale: .init(
            id: """
                Penelaah mencari bagian lewat daftar isi. Nomor, judul atau tahun yang berbeda menunjukkan daftar isi \
                dari dokumen tahun lain, atau bagian yang hilang.
                """,
            en: """
                Reviewers find a section through the table of contents. A different number, title or year shows that \
                the contents come from another year's document, or that a section is missing.
                """),
        remedy: .init(
            id: "Perbarui daftar isi, daftar tabel dan daftar gambar setelah dokumen selesai.",
            en: "Update the contents and the lists of tables and figures once the document is finished."),
        explains: ["structure.evaluated-year"],
        keeps: [
            .workPlan("sama") { contents(&$0, [("1.1", "Latar Belakang")], [("1.1", "Latar Belakang")]) },
            .workPlan("tanpa daftar isi") { contents(&$0, [], [("1.1", "Latar Belakang")]) },
            .workPlan("nama perangkat daerah disingkat") {
                contents(&$0, [("2.3", "Isu Penting SKPD")], [("2.3", "Isu Penting Badan Kepegawaian Daerah")])
            },
        ],
        breaks: [
            .workPlan("nomor lain", reported: ["documents/d1/blocks/0"]) {
                contents(&$0, [("2.1", "Sistematika Penulisan")], [("1.4", "Sistematika Penulisan")])
            },
            .workPlan("judul lain", reported: ["documents/d1/blocks/0"]) {
                contents(&$0, [("III", "Tujuan dan Sasaran")], [("III", "Program dan Kegiatan")])
            },
            .workPlan("bab yang tidak ada", reported: ["documents/d1/blocks/3"]) {
                contents(
                    &$0, [("IV", "Rencana Kerja"), ("V", "Penutup")],
                    [("IV", "Rencana Kerja"), ("5.1", "Catatan Penting")])
            },
        ],
        check: contentsAgree)

    private static func contents(
        _ plan: inout DossierBuilder, _ lines: [(String, String)], _ headings: [(String, String)]
    ) {
        plan.edit { document in
            document.blocks =
                lines.map { Block(kind: .contentsLine, number: $0.0, text: "\($0.1)\t1") }
                + headings.map { Block(kind: .heading, level: 1, number: $0.0, text: $0.1) }
        }
    }

    @Sendable private static func contentsAgree(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let (lines, printed) = ContentsEntry.all(of: document, agency: dossier.dossier.agency.name ?? "")
            guard !printed.isEmpty else { return [] }
            return lines.compactMap { line in
                let candidates = printed.filter { $0.kind == line.kind }
                guard !candidates.isEmpty || line.kind == .chapter else { return nil }
                return difference(of: line, among: candidates, in: document)
            }
        }
    }

    private static func difference(
        of line: ContentsEntry, among candidates: [ContentsEntry],
        in document: IndexedDocument
    ) -> Violation? {
        let own = document.place(ofBlock: line.index)
        let numbered = candidates.first { $0.number == line.number }
        if let numbered, line.title.isEmpty || numbered.title.isEmpty || numbered.title.match(line.title) == .same {
            return nil
        }
        let titled = candidates.first { $0.title.match(line.title) == .same && !line.title.isEmpty }
        if let titled, line.kind != .chapter {
            return Violation(
                .init(
                    id: "Daftar isi menyebut nomor \(line.number), di dalam dokumen \(titled.number).",
                    en: "The contents name number \(line.number), in the document it is \(titled.number)."),
                at: own, with: [document.place(ofBlock: titled.index)], expected: titled.number, stated: line.number)
        }
        if let numbered { return retitled(line, numbered, own: own, in: document) }
        return absent(line, own: own, in: document)
    }

    private static func retitled(
        _ line: ContentsEntry, _ found: ContentsEntry, own: Place, in document: IndexedDocument
    ) -> Violation {
        let place = document.place(ofBlock: found.index)
        let certainty: Violation.Certainty =
            switch line.title.match(found.title) {
            case .same, .slip: .style
            case .otherYear: .decided
            case .other: line.title.likeness(to: found.title) < 50 || line.kind == .chapter ? .decided : .inferred
            }
        let kind = line.kind.title
        let (stated, printed) = (withoutPage(own.quote), place.quote.trimmed)
        return Violation(
            .init(
                id: "Judul \(kind.id) \(line.number) dalam daftar isi berbeda dari judulnya di dalam dokumen.",
                en: "The title of \(kind.en) \(line.number) in the contents differs from its title in the document."),
            at: own, with: [place],
            arithmetic: .and([stated, printed].map { .init(both: "“\($0)”") }),
            expected: place.quote, stated: own.quote, certainty: certainty)
    }

    /// A line of the contents without the page at its end, which is no part of the title.
    private static func withoutPage(_ line: String) -> String {
        let words = line.trimmed.split(separator: " ")
        guard words.count > 1, let last = words.last else { return line.trimmed }
        let isPage = last.count <= 3 && last.allSatisfy { $0.isASCII && $0.isNumber }
        return isPage ? words.dropLast().joined(separator: " ") : line.trimmed
    }

    /// What the contents announce and the document doesn't print; the next part of it shows where it is missing.
    private static func absent(
        _ line: ContentsEntry, own: Place, in document: IndexedDocument
    ) -> Violation {
        let chapter = line.kind == .chapter ? PrintedOrdinal(line.number)?.value : nil
        let next = chapter.flatMap { ChapterGap.neighbour(of: $0, in: document) }
        let kind = line.kind.title
        return Violation(
            .init(
                id: "Daftar isi menyebut \(kind.id) \(line.number), tetapi judul itu tidak ada di dalam dokumen.",
                en: "The contents name \(kind.en) \(line.number), but that title is not in the document."),
            at: next.map(document.place(ofBlock:)) ?? own, with: next == nil ? [] : [own],
            stated: own.quote)
    }
}
