import Domain

extension Rule {
    static let headHasSheet = Rule(
        id: "cascade.head-sheet",
        title: .init(
            id: "Indikator kepala perangkat daerah diketahui",
            en: "The indicators of the head of the agency are known"),
        tier: .advisory,
        looksAt: [.posts],
        rationale: .init(
            id: """
                Indikator kepala bidang mendukung indikator kepala perangkat daerah. Tanpa lembarnya dan tanpa \
                IKU-nya, keterkaitan tertinggi tidak dapat diperiksa.
                """,
            en: """
                The indicators of the heads of division support those of the head of the agency. Without the latter's \
                sheet and without the IKU (key indicators), the highest link cannot be checked.
                """),
        remedy: .init(
            id: "Tambahkan lembar kepala perangkat daerah, atau sertakan IKU atau perjanjian kinerjanya.",
            en: "Add the sheet of the head of the agency, or include the IKU or the Perjanjian Kinerja."),
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
        return DecreePosts.all(in: dossier).compactMap { tree -> Violation? in
            guard tree.positions.count > 2, let first = tree.positions.first,
                tree.positions.contains(where: { $0.position.kind == .administrator }),
                !tree.positions.contains(where: { $0.position.kind == .seniorLeadership })
            else { return nil }
            let document = first.document.document
            let place = Place(path: .document(document.id), source: first.position.place, quote: first.title)
            return Violation(
                .init(
                    id: "Tidak ada lembar kepala perangkat daerah, dan IKU-nya tidak diketahui.",
                    en: "There is no sheet of the head of the agency, and the IKU are unknown."), at: place,
                certainty: .style)
        }
    }
}
