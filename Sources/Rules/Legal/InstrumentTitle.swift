import Domain
import Regulation

extension Rule {
    static let instrumentTitle = Rule(
        id: "legal.title",
        title: .init(id: "Judul peraturan sesuai nomornya", en: "The title of a regulation matches its number"),
        tier: .structural,
        looksAt: [.citations],
        rationale: .init(
            id: "Judul yang lain menimbulkan keraguan: nomornya yang salah, atau judulnya.",
            en: "A different title raises a doubt: is the number wrong, or the title?"),
        remedy: .init(
            id: "Salin judul resminya, atau perbaiki nomornya.",
            en: "Copy the official title, or correct the number."),
        keeps: [
            .decree("judul resmi, ejaan sedikit berbeda") { plan in
                plan.legalBasis(
                    "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi "
                        + "Pemerintah;")
            }
        ],
        breaks: [
            .decree("judul peraturan lama", reported: ["documents/d1/blocks/1"]) { plan in
                plan.legalBasis("Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Organisasi Perangkat Daerah;")
            }
        ],
        check: instrumentTitle)

    @Sendable private static func instrumentTitle(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            document.citations.compactMap { cited in
                guard let stated = cited.citation.title,
                    let official = InstrumentRegister.record(of: cited.instrument)?.title
                else { return nil }
                let name = NormalizedName(stated)
                let right = NormalizedName(official)
                // A long title is often shortened at its end.
                guard !name.resembles(right), !isOpening(name, of: right) else { return nil }
                return Violation(
                    .init(
                        id: "Judul \(cited.instrument.title) berbeda dari judul resminya.",
                        en: "The title of \(cited.instrument.title) differs from its official title."),
                    at: cited.place, expected: official, stated: stated, certainty: .inferred)
            }
        }
    }

    private static func isOpening(_ name: NormalizedName, of title: NormalizedName) -> Bool {
        let shared = zip(name.words, title.words).prefix { $0 == $1 }.count
        return shared >= 4 || shared == name.words.count && shared > 1
    }
}
