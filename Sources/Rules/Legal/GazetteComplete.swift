import Domain

extension Rule {
    static let gazetteComplete = Rule(
        id: "legal.gazette-complete",
        title: .init(
            id: "Lembaran negara ditulis lengkap untuk setiap peraturan",
            en: "The state gazette is given in full for every regulation"),
        tier: .advisory,
        looksAt: [.gazettes],
        rationale: .init(
            id: "Bila sebagian peraturan disertai lembaran negaranya, yang lain dianggap terlewat.",
            en: """
                When some regulations come with their state gazette (Lembaran Negara), the others are taken to have \
                been overlooked.
                """),
        remedy: .init(
            id: "Tambahkan tahun dan nomor lembaran negara serta nomor tambahannya.",
            en: "Add the year and number of the gazette, and the number of its supplement."),
        keeps: [
            .decree("tidak satu pun disertai") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;",
                    "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;")
            },
            .decree("peraturan presiden tidak bertambahan") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Tahun 2003 Nomor 47, "
                        + "Tambahan Lembaran Negara Nomor 4286);",
                    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja (Lembaran Negara "
                        + "Tahun 2014 Nomor 80);")
            },
        ],
        breaks: [
            .decree("satu tanpa, satu tanpa tambahan", reported: [2, 3].map { "documents/d1/blocks/\($0)" }) { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Tahun 2003 Nomor 47, "
                        + "Tambahan Lembaran Negara Nomor 4286);",
                    "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;",
                    "Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan (Lembaran Negara Republik "
                        + "Indonesia Tahun 2004 Nomor 126);")
            }
        ],
        check: gazetteComplete)

    @Sendable private static func gazetteComplete(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let listed = document.citations.filter { $0.instrument.kind.hasSupplement }
            guard listed.contains(where: { $0.citation.gazette != nil }) else { return [] }
            return listed.compactMap { cited in
                missing(cited.citation.gazette).map { Violation($0, at: cited.place, certainty: .style) }
            }
        }
    }

    private static func missing(_ gazette: GazetteReference?) -> Localized? {
        guard let gazette else {
            return .init(id: "Lembaran negaranya tidak disebut.", en: "Its state gazette is not given.")
        }
        if gazette.number == nil || gazette.year == nil {
            return .init(
                id: "Tahun atau nomor lembaran negaranya tidak disebut.",
                en: "The year or number of its state gazette is not given.")
        }
        guard gazette.supplement == nil else { return nil }
        return .init(
            id: "Tambahan lembaran negaranya tidak disebut.", en: "The supplement of its state gazette is not given.")
    }
}
