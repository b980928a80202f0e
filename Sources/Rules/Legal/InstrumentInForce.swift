import Domain
import Regulation

extension Rule {
    static let instrumentInForce = Rule(
        id: "legal.in-force",
        title: .init(
            id: "Dasar hukum masih berlaku pada tanggal dokumen",
            en: "The legal basis is still in force on the document's date"),
        tier: .structural,
        looksAt: [.datedCitations],
        rationale: .init(
            id: """
                Keputusan yang bersandar pada peraturan yang sudah dicabut tidak mempunyai dasar pada bagian itu, dan \
                pembaca mencari ketentuan yang tidak ada lagi.
                """,
            en: """
                A decree that rests on a repealed regulation has no basis in that part, and readers look for \
                provisions that no longer exist.
                """),
        remedy: .init(
            id: "Ganti dengan peraturan penggantinya.",
            en: "Replace it by the regulation that succeeded it."),
        keeps: [
            .decree("peraturan yang berlaku") { plan in
                plan.legalBasis("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;")
            },
            .decree("belum dicabut saat keputusan ditetapkan", date: "3 Februari 2014") { plan in
                plan.legalBasis("Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;")
            },
            .decree("peraturan yang tidak dikenal") { plan in
                plan.legalBasis("Peraturan Bupati Blitar Nomor 67 Tahun 2016 tentang Kedudukan Perangkat Daerah;")
            },
        ],
        breaks: [
            .decree("undang-undang dan peraturan menteri yang dicabut", reported: [1, 3].map(block)) { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;",
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                    "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah;")
            }
        ],
        check: instrumentInForce)

    private static func block(_ index: Int) -> String { "documents/d1/blocks/\(index)" }

    @Sendable private static func instrumentInForce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard let issued = document.document.issuedFrom else { return [] }
            return document.citations.compactMap { cited in
                guard let repeal = InstrumentRegister.record(of: cited.instrument)?.repeal, repeal.on <= issued else {
                    return nil
                }
                let successor = document.citations.first { $0.instrument == repeal.by }
                return Violation(
                    message(cited.instrument, repealedBy: repeal.by, isListed: successor != nil), at: cited.place,
                    with: successor.map { [$0.place] } ?? [], expected: repeal.by.title,
                    stated: cited.instrument.title,
                    remedy: successor == nil
                        ? nil
                        : .init(
                            id: "Hapus dari daftar: penggantinya sudah tercantum.",
                            en: "Delete it from the list: its successor is already listed."))
            }
        }
    }

    private static func message(
        _ cited: LegalInstrument, repealedBy successor: LegalInstrument, isListed: Bool
    ) -> Localized {
        let hint = isListed ? Localized(id: ", yang sudah tercantum", en: ", which is already listed") : .empty
        return Localized(
            id: "\(cited.title) sudah dicabut dengan \(successor.title)\(hint.id).",
            en: "\(cited.title) has been repealed by \(successor.title)\(hint.en).")
    }
}
