import Domain

extension Rule {
    static let contentsAgree = Rule(
        id: "structure.contents-agree",
        title: "Daftar isi sesuai dengan isi dokumen",
        tier: .structural,
        rationale: """
            Penelaah mencari bagian lewat daftar isi. Nomor, judul atau tahun yang berbeda menunjukkan daftar isi dari \
            dokumen tahun lain, atau bagian yang hilang.
            """,
        remedy: "Perbarui daftar isi, daftar tabel dan daftar gambar setelah dokumen selesai.",
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
                "Daftar isi menyebut nomor \(line.number), di dalam dokumen \(titled.number).", at: own,
                with: [document.place(ofBlock: titled.index)], expected: titled.number, stated: line.number)
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
        return Violation(
            "Judul \(line.kind.title) \(line.number) dalam daftar isi berbeda dari judulnya di dalam dokumen.",
            at: own, with: [place], arithmetic: "“\(own.quote.trimmed)” dan “\(place.quote.trimmed)”",
            expected: place.quote, stated: own.quote, certainty: certainty)
    }

    /// What the contents announce and the document doesn't print; the next part of it shows where it is missing.
    private static func absent(
        _ line: ContentsEntry, own: Place, in document: IndexedDocument
    ) -> Violation {
        let chapter = line.kind == .chapter ? PrintedOrdinal(line.number)?.value : nil
        let next = chapter.flatMap { ChapterGap.neighbour(of: $0, in: document) }
        return Violation(
            "Daftar isi menyebut \(line.kind.title) \(line.number), tetapi judul itu tidak ada di dalam dokumen.",
            at: next.map(document.place(ofBlock:)) ?? own, with: next == nil ? [] : [own],
            stated: own.quote)
    }
}
