import Domain

extension Rule {
    static let instrumentOnce = Rule(
        id: "legal.once",
        title: .init(id: "Setiap dasar hukum tercantum satu kali", en: "Every legal basis is listed once"),
        tier: .structural,
        looksAt: [.citations],
        rationale: .init(
            id: "Peraturan yang tercantum dua kali menunjukkan daftar yang disalin dari beberapa dokumen.",
            en: "A regulation listed twice shows that the list was copied from several documents."),
        remedy: .init(id: "Hapus yang kedua.", en: "Delete the second one."),
        keeps: [
            .decree("peraturan yang berbeda") { plan in
                plan.legalBasis(
                    "Peraturan Daerah Kabupaten Blitar Nomor 4 Tahun 2016 tentang Organisasi;",
                    "Peraturan Daerah Provinsi Jawa Timur Nomor 4 Tahun 2016 tentang Organisasi;")
            }
        ],
        breaks: [
            .decree("dua kali", reported: ["documents/d1/blocks/2"]) { plan in
                plan.legalBasis(
                    "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;",
                    "Peraturan Pemerintah Nomor 08 Tahun 2006 tentang Pelaporan Keuangan;")
            }
        ],
        check: instrumentOnce)

    @Sendable private static func instrumentOnce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var first: [LegalInstrument: CitedInstrument] = [:]
            return document.citations.compactMap { cited in
                guard cited.instrument.year != nil else { return nil }
                guard let earlier = first[cited.instrument] else {
                    first[cited.instrument] = cited
                    return nil
                }
                return Violation(
                    .init(
                        id: "\(cited.instrument.title) sudah tercantum.",
                        en: "\(cited.instrument.title) is already listed."),
                    at: cited.place, with: [earlier.place])
            }
        }
    }
}
