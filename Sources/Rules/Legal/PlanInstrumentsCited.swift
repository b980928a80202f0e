import Domain

extension Rule {
    static let planInstrumentsCited = Rule(
        id: "legal.plan-instruments",
        title: .init(id: "Dasar hukum memuat RPJMD dan Renstra", en: "The legal bases include RPJMD and Renstra"),
        tier: .advisory,
        looksAt: [.citations],
        rationale: .init(
            id: """
                Indikator dan rencana tahunan diturunkan dari RPJMD dan Renstra. Tanpa keduanya dalam dasar hukum, \
                keterkaitannya tidak dapat ditelusuri.
                """,
            en: """
                Indicators and yearly plans are derived from the RPJMD (the region's medium-term plan) and the Renstra \
                (the agency's plan of five years). Without both among the legal bases, the connection cannot be \
                traced.
                """),
        remedy: .init(
            id: "Cantumkan peraturan daerah tentang RPJMD dan peraturan kepala daerah tentang Renstra yang berlaku.",
            en: """
                List the regional regulation on the RPJMD and the regional head's regulation on the Renstra that are \
                in force.
                """),
        keeps: [
            .decree("keduanya tercantum") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                    "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan;",
                    "Peraturan Daerah Kabupaten Blitar Nomor 9 Tahun 2016 tentang Rencana Pembangunan Jangka Menengah "
                        + "Daerah Tahun 2016-2021;",
                    "Peraturan Bupati Blitar Nomor 60 Tahun 2016 tentang Rencana Strategis Perangkat Daerah;")
            }
        ],
        breaks: [
            .decree("tidak satu pun tercantum", reported: ["documents/d1/blocks/0"]) { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                    "Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan;",
                    "Peraturan Daerah Kabupaten Blitar Nomor 24 Tahun 2008 tentang RPJPD Kabupaten Blitar;")
            }
        ],
        check: planInstrumentsCited)

    @Sendable private static func planInstrumentsCited(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.compactMap { document -> Violation? in
            guard document.citations.count > 2, let label = label(of: document) else { return nil }
            let regional = document.citations.filter { regionalKinds.contains($0.instrument.kind) }
            let missing = [
                ("RPJMD", ["jangka menengah daerah", "rpjmd"]), ("Renstra", ["rencana strategis", "renstra"]),
            ].filter { plan in
                !regional.contains { cited in
                    let text = cited.place.quote.lowercased()
                    return plan.1.contains { text.contains($0) }
                }
            }
            guard !missing.isEmpty else { return nil }
            let names = missing.map(\.0)
            return Violation(
                .init(
                    id: "Dasar hukum tidak memuat \(names.joined(separator: " dan ")) yang berlaku.",
                    en: "The legal bases lack the \(names.joined(separator: " and ")) in force."),
                at: label)
        }
    }

    private static let regionalKinds: Set<LegalInstrumentKind> = [
        .provincialRegulation, .regionalRegulation, .governorRegulation, .regionalHeadRegulation, .regionalDecree,
    ]

    /// The label of the list, else its first line.
    private static func label(of document: IndexedDocument) -> Place? {
        let label = document.document.blocks.firstIndex { $0.part == .legalBasis && $0.kind == .decreePart }
        return label.map { document.place(ofBlock: $0) } ?? document.citations.first?.place
    }
}
