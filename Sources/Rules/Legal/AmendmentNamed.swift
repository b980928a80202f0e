import Domain
import Regulation

extension Rule {
    static let amendmentNamed = Rule(
        id: "legal.amendment-named",
        title: .init(id: "Perubahan peraturan disebut", en: "The amendment of a regulation is named"),
        tier: .advisory,
        looksAt: [.datedCitations],
        rationale: .init(
            id: "Yang berlaku adalah peraturan sebagaimana terakhir diubah; tanpa itu rujukannya belum lengkap.",
            en: "What applies is the regulation as last amended; without that the citation is incomplete."),
        remedy: .init(
            id: "Tambahkan “sebagaimana telah diubah terakhir dengan …”.",
            en: "Add “sebagaimana telah diubah terakhir dengan …”."),
        keeps: [
            .decree("perubahannya disebut") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana terakhir diubah dengan "
                        + "Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua;")
            },
            .decree("perubahannya tercantum sendiri") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                    "Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua;")
            },
        ],
        breaks: [
            .decree("tanpa perubahannya", reported: ["documents/d1/blocks/1"]) { plan in
                plan.legalBasis("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;")
            }
        ],
        check: amendmentNamed)

    @Sendable private static func amendmentNamed(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard let issued = document.document.issuedFrom else { return [] }
            let listed = Set(document.citations.map(\.instrument))
            return document.citations.compactMap { cited in
                guard let record = InstrumentRegister.record(of: cited.instrument), cited.citation.amendments.isEmpty,
                    !cited.place.quote.lowercased().contains("diubah"),
                    !record.amendments.contains(where: { listed.contains($0.by) }),
                    let last = record.amendments.last(where: { $0.on <= issued })
                else { return nil }
                return Violation(
                    .init(
                        id: "\(cited.instrument.title) sudah diubah dengan \(last.by.title).",
                        en: "\(cited.instrument.title) has been amended by \(last.by.title)."),
                    at: cited.place, expected: last.by.title, certainty: .style)
            }
        }
    }
}
