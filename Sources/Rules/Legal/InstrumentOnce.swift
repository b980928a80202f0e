import Domain

extension Rule {
    static let instrumentOnce = Rule(
        id: "legal.once",
        title: "Setiap dasar hukum tercantum satu kali",
        tier: .structural,
        rationale: "Peraturan yang tercantum dua kali menunjukkan daftar yang disalin dari beberapa dokumen.",
        remedy: "Hapus yang kedua.",
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
                    "\(cited.instrument.title) sudah tercantum.", at: cited.place, with: [earlier.place])
            }
        }
    }
}
