import Domain
import Regulation

extension Rule {
    static let gazetteOnce = Rule(
        id: "legal.gazette-once",
        title: .init(
            id: "Satu nomor lembaran negara untuk satu peraturan",
            en: "One gazette number for one regulation"),
        tier: .structural,
        looksAt: [.gazettes],
        rationale: .init(
            id: """
                Setiap peraturan diundangkan dengan nomor lembaran negaranya sendiri. Nomor yang sama pada dua \
                peraturan berarti salah satunya tersalin.
                """,
            en: """
                Every regulation is published under a number of its own in the state gazette (Lembaran Negara). The \
                same number on two regulations means that one of them was copied.
                """),
        remedy: .init(
            id: "Periksa nomor lembaran negara keduanya pada naskah resminya.",
            en: "Check the gazette numbers of both in their official texts."),
        explains: ["legal.gazette-right"],
        keeps: [
            .decree("nomor yang berbeda") { plan in
                plan.legalBasis(
                    "Peraturan Pemerintah Nomor 39 Tahun 2006 tentang Tata Cara Pengendalian (Lembaran Negara Tahun "
                        + "2006 Nomor 96, Tambahan Lembaran Negara Nomor 4663);",
                    "Peraturan Pemerintah Nomor 40 Tahun 2006 tentang Tata Cara Penyusunan (Lembaran Negara Tahun "
                        + "2006 Nomor 97, Tambahan Lembaran Negara Nomor 4664);")
            }
        ],
        breaks: [
            .decree("dua peraturan, satu nomor", reported: ["documents/d1/blocks/2"]) { plan in
                plan.legalBasis(
                    "Peraturan Pemerintah Nomor 39 Tahun 2006 tentang Tata Cara Pengendalian (Lembaran Negara Republik "
                        + "Indonesia Tahun 2006 Nomor 96, Tambahan Lembaran Negara Republik Indonesia Nomor 4663);",
                    "Peraturan Pemerintah Nomor 40 Tahun 2006 tentang Tata Cara Penyusunan (Lembaran Negara Republik "
                        + "Indonesia Tahun 2006 Nomor 96, Tambahan Lembaran Negara Republik Indonesia Nomor 4663);")
            }
        ],
        check: gazetteOnce)

    /// The cause is the one whose reference isn't its own, else the second.
    @Sendable private static func gazetteOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var first: [GazetteReference: CitedInstrument] = [:]
            return document.citations.compactMap { cited in
                guard let reference = cited.citation.gazette, reference.number != nil else { return nil }
                guard let earlier = first[reference] else {
                    first[reference] = cited
                    return nil
                }
                guard earlier.instrument != cited.instrument else { return nil }
                let isOwn = InstrumentRegister.record(of: cited.instrument)?.gazette == reference
                let pair = isOwn ? (earlier, cited) : (cited, earlier)
                let expected = InstrumentRegister.record(of: pair.0.instrument)?.gazette?.title
                return Violation(
                    .init(
                        id: "\(pair.0.instrument.title) memakai nomor lembaran negara \(pair.1.instrument.title).",
                        en: "\(pair.0.instrument.title) uses the gazette number of \(pair.1.instrument.title)."),
                    at: pair.0.place, with: [pair.1.place], expected: expected, stated: reference.title)
            }
        }
    }
}
