import Domain

extension Rule {
    static let decreeComplete = Rule(
        id: "structure.decree-complete",
        title: "Keputusan memuat semua bagiannya",
        tier: .structural,
        rationale: """
            Keputusan terdiri atas Menimbang, Mengingat, Memutuskan dan diktum, serta nomor dan tanggal. Yang kurang \
            membuatnya dapat dipersoalkan.
            """,
        remedy: "Lengkapi bagian yang kurang.",
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

    private static let demanded: [(part: BlockPart, title: String)] = [
        (.considerations, "Menimbang"), (.legalBasis, "Mengingat"), (.decision, "Memutuskan"), (.dictum, "diktum"),
    ]

    @Sendable private static func decreeComplete(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.isDecree).compactMap { document -> Violation? in
            let present = Set(document.document.blocks.compactMap(\.part))
            var missing = demanded.filter { !present.contains($0.part) }.map(\.title)
            // An extract of one or two parts is no decree with gaps.
            guard missing.count < 3 else { return nil }
            let head = document.document
            if head.instrument?.number == nil, head.number == nil { missing.append("nomor") }
            if head.instrument?.date == nil, head.date == nil { missing.append("tanggal") }
            guard !missing.isEmpty else { return nil }
            let place = Place(path: .document(head.id), source: head.blocks.first?.place, quote: head.title ?? "")
            return Violation(
                "Keputusan ini tidak memuat \(missing.joined(separator: ", ")).", at: place, certainty: .inferred)
        }
    }
}
