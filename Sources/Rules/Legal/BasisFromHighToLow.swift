import Domain
import Regulation

extension Rule {
    static let basisFromHighToLow = Rule(
        id: "legal.order",
        title: .init(
            id: "Dasar hukum berurutan dari yang tertinggi",
            en: "The legal bases are listed from the highest down"),
        tier: .advisory,
        basis: UU12_2011.hierarchy,
        looksAt: [.citations],
        rationale: .init(
            id: """
                Daftar dasar hukum disusun menurut tingkatannya, dan yang setingkat menurut tahunnya. Urutan yang lain \
                menyulitkan pemeriksaan apakah daftarnya lengkap.
                """,
            en: """
                The list of legal bases (dasar hukum) follows their rank and, within a rank, their year. Another order \
                makes it hard to check whether the list is complete.
                """),
        remedy: .init(
            id: "Pindahkan ke tempatnya menurut tingkat dan tahun.",
            en: "Move it to its place by rank and year."),
        keeps: [
            .decree("undang-undang, peraturan pemerintah, peraturan daerah") { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;",
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                    "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan;",
                    "Peraturan Daerah Kabupaten Blitar Nomor 24 Tahun 2008 tentang RPJPD;",
                    "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan;")
            }
        ],
        breaks: [
            .decree("undang-undang sesudah peraturan pemerintah", reported: ["documents/d1/blocks/2"]) { plan in
                plan.legalBasis(
                    "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;")
            },
            .decree("yang lebih tua sesudah yang lebih muda", reported: ["documents/d1/blocks/2"]) { plan in
                plan.legalBasis(
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
                    "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;")
            },
        ],
        check: basisFromHighToLow)

    @Sendable private static func basisFromHighToLow(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            var last: [LegalInstrumentKind: CitedInstrument] = [:]
            return document.citations.compactMap { cited in
                defer {
                    let year = cited.instrument.year ?? 0
                    if year >= last[cited.instrument.kind]?.instrument.year ?? 0 { last[cited.instrument.kind] = cited }
                }
                return higher(cited, than: last) ?? older(cited, than: last[cited.instrument.kind])
            }
        }
    }

    private static func higher(
        _ cited: CitedInstrument, than earlier: [LegalInstrumentKind: CitedInstrument]
    ) -> Violation? {
        let lower = LegalInstrumentKind.allCases.lazy.filter { cited.instrument.kind.precedes($0) }
            .compactMap { earlier[$0] }.first
        return lower.map { lower in
            Violation(
                .init(
                    id: "\(cited.instrument.title) lebih tinggi daripada \(lower.instrument.title) di atasnya.",
                    en: "\(cited.instrument.title) ranks higher than \(lower.instrument.title) above it."),
                at: cited.place, with: [lower.place])
        }
    }

    private static func older(_ cited: CitedInstrument, than earlier: CitedInstrument?) -> Violation? {
        guard let earlier, let year = cited.instrument.year, let before = earlier.instrument.year, year < before,
            cited.instrument.issuer == earlier.instrument.issuer
        else { return nil }
        return Violation(
            .init(
                id: "\(cited.instrument.title) lebih tua daripada \(earlier.instrument.title) di atasnya.",
                en: "\(cited.instrument.title) is older than \(earlier.instrument.title) above it."),
            at: cited.place, with: [earlier.place], certainty: .style)
    }
}
