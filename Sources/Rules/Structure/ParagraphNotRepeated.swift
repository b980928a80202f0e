import Domain

extension Rule {
    static let paragraphNotRepeated = Rule(
        id: "structure.paragraph-not-repeated",
        title: .init(
            id: "Uraian tidak disalin ke indikator lain",
            en: "A description is not copied to another indicator"),
        tier: .structural,
        looksAt: [.paragraphs],
        rationale: .init(
            id: """
                Uraian capaian yang sama kata demi kata di bawah dua indikator berarti satu di antaranya belum \
                ditulis; angkanya bukan capaian indikator itu.
                """,
            en: """
                The same description of an achievement, word for word, under two indicators means that one of them has \
                not been written yet; its figures are not that indicator's.
                """),
        remedy: .init(
            id: "Tulis uraian indikator ini sendiri, dengan realisasi dan targetnya.",
            en: "Write this indicator's own description, with its result and its target."),
        keeps: [
            .workPlan("uraian masing-masing") {
                texts(&$0, ["\(opening) 94,32% dari target 85%.", "\(opening) 24,51% dari target 15%."])
            },
            .workPlan("tugas jabatan bernama sama") { plan in
                plan.edit { document in
                    document.blocks = [1, 2].map { _ in
                        Block(kind: .paragraph, part: .duty, text: "\(opening) 94,32% dari target 85%.")
                    }
                }
            },
            .workPlan("kalimat pendek") {
                texts(&$0, ["Hal ini didukung peran aktif OPD.", "Hal ini didukung peran aktif OPD."])
            },
        ],
        breaks: [
            .workPlan("kata demi kata", reported: ["documents/d1/blocks/1"]) {
                texts(&$0, ["\(opening) 94,32% dari target 85%.", "\(opening) 94,32% dari target 85%."])
            },
            .workPlan("disalin, terputus halaman", reported: ["documents/d1/blocks/1"]) {
                texts(&$0, ["\(opening) 94,32% dari target 85% pada tahun lalu.", opening])
            },
        ],
        check: paragraphNotRepeated)

    private static let opening = """
        Capaian sasaran strategis pertama dengan indikator persentase ASN yang ditempatkan sesuai dengan kompetensinya \
        mencapai
        """

    private static func texts(_ plan: inout DossierBuilder, _ texts: [String]) {
        plan.edit { document in document.blocks = texts.map { Block(kind: .paragraph, text: $0) } }
    }

    private static let fewestWords = 12

    /// Nothing of what follows directly on a repeat: it is the rest of the same paragraph after a page break.
    @Sendable private static func paragraphNotRepeated(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var known: [String: [(index: Int, text: String)]] = [:]
            var found: [Violation] = []
            var last: Int?
            // The duties of equal posts are equal.
            for (index, block) in document.blocks(.paragraph) where block.part == nil {
                let words = NormalizedName(block.text).words
                guard words.count >= fewestWords else { continue }
                let text = words.joined(separator: " ")
                let (head, tail) = (key(words.prefix(6)), key(words.suffix(6)))
                let earlier =
                    (known["^" + head] ?? []).first { $0.text.hasPrefix(text) }
                    ?? (known[tail + "$"] ?? []).first { $0.text.hasSuffix(text) }
                if let earlier {
                    let places = [document.place(ofBlock: index), document.place(ofBlock: earlier.index)]
                    if let last, index - last <= 2, !found.isEmpty {
                        found[found.count - 1].places.append(places[0])
                    } else {
                        found.append(violation(block.text, at: places[0], with: places[1]))
                    }
                    last = index
                } else {
                    known["^" + head, default: []].append((index, text))
                    known[tail + "$", default: []].append((index, text))
                }
            }
            return found
        }
    }

    private static func violation(_ text: String, at place: Place, with earlier: Place) -> Violation {
        Violation(
            .init(
                id: "Uraian ini sama kata demi kata dengan uraian sebelumnya.",
                en: "This description is the same, word for word, as an earlier one."),
            at: place, with: [earlier], stated: text,
            certainty: text.contains(where: \.isNumber) ? .decided : .inferred)
    }

    private static func key(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }
}
