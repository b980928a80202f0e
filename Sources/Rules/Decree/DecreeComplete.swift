import Domain

extension Rule {
    static let decreeComplete = Rule(
        id: "structure.decree-complete",
        title: .init(id: "Keputusan memuat semua bagiannya", en: "A decree has all its parts"),
        tier: .structural,
        looksAt: [.decree],
        rationale: .init(
            id: """
                Keputusan terdiri atas Menimbang, Mengingat, Memutuskan dan diktum, serta nomor dan tanggal. Yang \
                kurang membuatnya dapat dipersoalkan.
                """,
            en: """
                A decree consists of Menimbang, Mengingat, Memutuskan and the dictums (diktum), with a number and a \
                date. What is missing makes it open to challenge.
                """),
        remedy: .init(id: "Lengkapi bagian yang kurang.", en: "Complete the parts that are missing."),
        keeps: [
            .decree("lengkap") { plan in
                decree(&plan, [.considerations, .legalBasis, .decision, .enactment, .dictum])
            },
            .decree("bukan keputusan") { _ in },
        ],
        breaks: [
            .decree("tanpa Menimbang", reported: ["documents/d1"]) { plan in
                decree(&plan, [.legalBasis, .decision, .enactment, .dictum])
            }
        ],
        check: decreeComplete)

    private static func decree(_ plan: inout DossierBuilder, _ parts: [BlockPart]) {
        for part in parts { plan.part(part, "isi") }
    }

    private static let demanded: [(part: BlockPart, title: Localized)] = [
        (.considerations, .init(both: "Menimbang")), (.legalBasis, .init(both: "Mengingat")),
        (.decision, .init(both: "Memutuskan")), (.dictum, .init(id: "diktum", en: "dictums")),
    ]

    @Sendable private static func decreeComplete(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.isDecree).compactMap { document -> Violation? in
            let present = Set(document.document.blocks.compactMap(\.part))
            var missing = demanded.filter { !present.contains($0.part) }.map(\.title)
            // An extract of one or two parts is no decree with gaps.
            guard missing.count < 3 else { return nil }
            let head = document.document
            if head.instrument?.number == nil, head.number == nil { missing.append(.init(id: "nomor", en: "number")) }
            if head.instrument?.date == nil, head.date == nil { missing.append(.init(id: "tanggal", en: "date")) }
            guard !missing.isEmpty else { return nil }
            let place = Place(path: .document(head.id), source: head.blocks.first?.place, quote: head.title ?? "")
            let list = missing.joined(separator: ", ")
            return Violation(
                .init(id: "Keputusan ini tidak memuat \(list.id).", en: "This decree lacks: \(list.en)."), at: place,
                certainty: .inferred)
        }
    }
}
