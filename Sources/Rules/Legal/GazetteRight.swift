import Domain
import Regulation

extension Rule {
    static let gazetteRight = Rule(
        id: "legal.gazette-right",
        title: .init(id: "Nomor lembaran negara sesuai peraturannya", en: "The gazette number is the regulation's own"),
        tier: .structural,
        looksAt: [.gazettes],
        rationale: .init(
            id: """
                Peraturan dicari melalui lembaran negaranya. Tahun atau nomor yang keliru menunjuk peraturan lain atau \
                tidak menunjuk apa pun.
                """,
            en: """
                A regulation is looked up through the state gazette (Lembaran Negara). A wrong year or number points \
                to another regulation, or to nothing.
                """),
        remedy: .init(
            id: "Salin nomor lembaran negara dan tambahannya dari naskah resmi.",
            en: "Copy the number of the gazette and of its supplement from the official text."),
        keeps: [
            .decree("sesuai") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia "
                        + "Tahun 2003 Nomor 47, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);")
            },
            .decree("tanpa lembaran negara") { plan in
                plan.legalBasis("Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;")
            },
        ],
        breaks: [
            .decree("tahun lembaran negara berbeda dari tahun peraturan", reported: ["documents/d1/blocks/1"]) { plan in
                plan.legalBasis(
                    "Peraturan Pemerintah Nomor 99 Tahun 2006 tentang Contoh (Lembaran Negara Republik Indonesia Tahun "
                        + "2009 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 4663);")
            },
            .decree("nomor tambahan sama dengan nomor lembaran negara", reported: ["documents/d1/blocks/1"]) { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia "
                        + "Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244);")
            },
        ],
        check: gazetteRight)

    @Sendable private static func gazetteRight(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            document.citations.compactMap { cited in
                cited.citation.gazette.flatMap { mismatch(of: $0, to: cited) }
            }
        }
    }

    private static func mismatch(of stated: GazetteReference, to cited: CitedInstrument) -> Violation? {
        let known = InstrumentRegister.record(of: cited.instrument)?.gazette
        let isOther =
            differ(stated.number, known?.number) || differ(stated.supplement, known?.supplement)
            || differ(stated.year, known?.year)
        // An instrument may be published in the first days of the next year.
        let isYearImpossible =
            known == nil
            && zip2(stated.year, cited.instrument.year).map { $0 < $1 || $0 > $1 + 1 } ?? false
        guard isOther || isYearImpossible else { return nil }
        return Violation(
            .init(
                id: "Lembaran negara yang disebut bukan milik \(cited.instrument.title).",
                en: "The state gazette given is not that of \(cited.instrument.title)."),
            at: cited.place,
            arithmetic: known.map { .init(both: $0.title) + .printed(stated.title) }, expected: known?.title,
            stated: stated.title)
    }

    private static func differ(_ stated: Int?, _ known: Int?) -> Bool {
        zip2(stated, known).map { $0 != $1 } ?? false
    }

    private static func zip2(_ first: Int?, _ second: Int?) -> (Int, Int)? {
        guard let first, let second else { return nil }
        return (first, second)
    }
}
