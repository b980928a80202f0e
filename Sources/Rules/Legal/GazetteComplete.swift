import Domain

extension Rule {
    static let gazetteComplete = Rule(
        id: "legal.gazette-complete",
        title: "Lembaran negara ditulis lengkap untuk setiap peraturan",
        tier: .advisory,
        rationale: "Bila sebagian peraturan disertai lembaran negaranya, yang lain dianggap terlewat.",
        remedy: "Tambahkan tahun dan nomor lembaran negara serta nomor tambahannya.",
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
                missing(cited.citation.gazette).map {
                    Violation("\($0) tidak disebut.", at: cited.place, certainty: .style)
                }
            }
        }
    }

    private static func missing(_ gazette: GazetteReference?) -> String? {
        guard let gazette else { return "Lembaran negaranya" }
        if gazette.number == nil || gazette.year == nil { return "Tahun atau nomor lembaran negaranya" }
        return gazette.supplement == nil ? "Tambahan lembaran negaranya" : nil
    }
}
