import Domain

extension Rule {
    static let headHasSheet = Rule(
        id: "cascade.head-sheet",
        title: "Indikator kepala perangkat daerah diketahui",
        tier: .advisory,
        rationale: """
            Indikator kepala bidang mendukung indikator kepala perangkat daerah. Tanpa lembarnya dan tanpa IKU-nya, \
            keterkaitan tertinggi tidak dapat diperiksa.
            """,
        remedy: "Tambahkan lembar kepala perangkat daerah, atau sertakan IKU atau perjanjian kinerjanya.",
        keeps: [
            .sheet("lembar kepala badan ada") { sheet in
                _ = sheet.next("Kepala Badan Kepegawaian Daerah", kind: .seniorLeadership)
                for title in ["Sekretaris", "Kabid Mutasi"] { _ = sheet.next(title, kind: .administrator) }
            },
            .sheet("hanya satu lembar") { _ in },
        ],
        breaks: [
            .sheet("mulai dari sekretaris", reported: ["documents/d1"]) { sheet in
                for title in ["Sekretaris", "Kabid Mutasi"] { _ = sheet.next(title, kind: .administrator) }
            }
        ],
        check: headHasSheet)

    @Sendable private static func headHasSheet(_ dossier: IndexedDossier) -> [Violation] {
        let kinds = Set(dossier.documents.map(\.document.kind))
        guard kinds.isDisjoint(with: [.keyIndicators, .performanceAgreement]) else { return [] }
        return PositionTree.all(in: dossier).compactMap { tree -> Violation? in
            guard tree.positions.count > 2, let first = tree.positions.first,
                tree.positions.contains(where: { $0.position.kind == .administrator }),
                !tree.positions.contains(where: { $0.position.kind == .seniorLeadership })
            else { return nil }
            let document = first.document.document
            let place = Place(path: .document(document.id), source: first.position.place, quote: first.title)
            return Violation(
                "Tidak ada lembar kepala perangkat daerah, dan IKU-nya tidak diketahui.", at: place, certainty: .style)
        }
    }
}
