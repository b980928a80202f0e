import Domain

extension Rule {
    static let keyTermsSpelled = Rule(
        id: "wording.key-terms",
        title: .init(id: "Istilah pokok dieja dengan benar", en: "Key terms are spelled correctly"),
        tier: .advisory,
        looksAt: [.rows],
        rationale: .init(
            id: """
                Salah eja tidak mengubah angka, tetapi menyulitkan pencarian dan penggabungan: “Presentase” tidak \
                ditemukan bila orang mencari “Persentase”.
                """,
            en: """
                A misspelling changes no figure, but makes searching and joining harder: “Presentase” is not found \
                when people search for “Persentase”.
                """),
        remedy: .init(
            id: "Perbaiki ejaannya di semua tempat yang disebut.",
            en: "Correct the spelling in all the places named."),
        keeps: [
            .plan("ejaan baku") { names(&$0, "Persentase kasus-kasus pelanggaran disiplin", "Jumlah pengaduan") }
        ],
        breaks: [
            .plan("prosentase dan presentase", reported: ["nodes/K1/indicators/K1.I1", "nodes/K1/indicators/K1.I2"]) {
                names(&$0, "Prosentase ASN yang disiplin", "Presentase kesiapan", "Prosentase kehadiran")
            },
            .plan("huruf yang tertinggal", reported: ["nodes/K1/indicators/K1.I1"]) {
                names(&$0, "Jumlah rapat koordinas")
            },
            .plan("kata ulang yang terpisah", reported: ["nodes/K1/indicators/K1.I1"]) {
                names(&$0, "Penyelesaian kasus- kasus kepegawaian")
            },
        ],
        check: keyTermsSpelled)

    private static func names(_ plan: inout DossierBuilder, _ names: String...) {
        let node = plan.addNode(.activity, name: "Pembinaan ASN")
        for name in names { plan.addIndicator(of: node, name: name) }
    }

    @Sendable private static func keyTermsSpelled(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var known: [String: [FieldSpelling.Correction]] = [:]
            var order: [FieldSpelling.Correction] = []
            var places: [FieldSpelling.Correction: [Place]] = [:]
            for (text, place) in texts(of: document) {
                let corrections = known[text] ?? FieldSpelling.corrections(in: text)
                known[text] = corrections
                for correction in Set(corrections) {
                    if places[correction] == nil { order.append(correction) }
                    places[correction, default: []].append(place)
                }
            }
            return order.sorted { $0.wrong < $1.wrong }.compactMap { correction in
                places[correction].map { violation(correction, at: $0) }
            }
        }
    }

    private static func violation(_ correction: FieldSpelling.Correction, at places: [Place]) -> Violation {
        var arithmetic = Localized(both: "“\(correction.wrong)” → “\(correction.right)”")
        if places.count > 1 {
            arithmetic = arithmetic + Localized(id: " (\(places.count) tempat)", en: " (\(places.count) places)")
        }
        return Violation(
            .init(id: "Ejaan istilah perlu diperbaiki.", en: "The spelling of a term needs correcting."),
            at: places[0], with: Array(places.dropFirst()), arithmetic: arithmetic, expected: correction.right,
            stated: correction.wrong, certainty: .style)
    }

    /// The names of nodes and indicators in document order; of a work plan also its text, of a decree its sheets.
    private static func texts(of document: IndexedDocument) -> [(String, Place)] {
        let names = document.nodes.flatMap(texts) + sheets(of: document)
        guard document.hasSeveralTables, document.document.kind != .individualIndicators else { return names }
        let blocks = document.blocks(.paragraph) + document.blocks(.item) + document.blocks(.heading)
        return names + blocks.map { ($0.block.text, document.place(ofBlock: $0.index)) }
    }

    private static func texts(of row: NodeView) -> [(String, Place)] {
        let own = row.name.map { [($0, row.place)] } ?? []
        return own + row.indicators.compactMap { indicator in indicator.name.map { ($0, indicator.place) } }
    }

    private static func sheets(of document: IndexedDocument) -> [(String, Place)] {
        guard document.document.kind == .individualIndicators else { return [] }
        let parts: Set<BlockPart> = [.considerations, .dictum, .enactment, .position, .duty, .function]
        let blocks = document.document.blocks.enumerated().filter { $1.part.map(parts.contains) ?? false }
            .map { ($1.text, document.place(ofBlock: $0)) }
        let rows = document.entries.indices.filter { document.entries[$0].isResult }
            .map { NodeView(document: document, row: $0) }
        let formulas = rows.flatMap(\.indicators).compactMap { $0.textCell(.formula) }
        return blocks + rows.flatMap(texts) + formulas
    }
}

extension Entry {
    /// Whether it prints a row of a post's sheet.
    fileprivate var isResult: Bool {
        if case .position = subject { true } else { false }
    }
}
