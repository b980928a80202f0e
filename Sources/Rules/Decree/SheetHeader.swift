import Domain

extension Rule {
    static let sheetHeader = Rule(
        id: "structure.sheet-header",
        title: .init(id: "Semua lembar memakai judul kolom yang sama", en: "All sheets use the same column headings"),
        tier: .advisory,
        looksAt: [.sheets],
        rationale: .init(
            id: "Judul kolom yang lain pada satu lembar memberi kesan bahwa isinya lain.",
            en: "Another heading on one sheet suggests that its content is something else."),
        remedy: .init(
            id: "Pakai satu judul kolom, atau jelaskan perbedaannya bagi setiap jenjang jabatan.",
            en: "Use one heading, or explain the difference for each rank of posts."),
        keeps: [
            .decree("sama") { plan in
                headers(&plan, ["INDIKATOR KEGIATAN", "Indikator Kegiatan", "INDIKATOR KEGIATAN"])
            }
        ],
        breaks: [
            .decree("satu lembar berbeda", reported: ["documents/d1/blocks/1"]) { plan in
                headers(&plan, ["INDIKATOR KEGIATAN", "INDIKATOR PROGRAM", "INDIKATOR KEGIATAN"])
            }
        ],
        check: sheetHeader)

    private static func headers(_ plan: inout DossierBuilder, _ names: [String]) {
        plan.edit { document in
            document.blocks = names.map { Block(kind: .tableHeader, text: "NO | KINERJA | \($0) | SUMBER DATA") }
        }
    }

    @Sendable private static func sheetHeader(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .individualIndicators }.flatMap { document -> [Violation] in
            let headers = document.blocks(.tableHeader).filter { $0.block.number == nil }
            let counts = Dictionary(headers.map { (key($0.block.text), 1) }, uniquingKeysWith: +)
            guard headers.count > 2, let usual = counts.max(by: { $0.value < $1.value }),
                usual.value * 3 >= headers.count * 2
            else { return [] }
            let right = headers.first { key($0.block.text) == usual.key }?.block.text
            return headers.filter { key($0.block.text) != usual.key }.map { index, block in
                Violation(
                    .init(
                        id: "Judul kolom lembar ini berbeda dari lembar lain.",
                        en: "The column heading of this sheet differs from the other sheets."),
                    at: document.place(ofBlock: index),
                    expected: right, stated: block.text)
            }
        }
    }

    private static func key(_ header: String) -> String { header.lowercased().filter { $0.isLetter || $0 == "|" } }
}
