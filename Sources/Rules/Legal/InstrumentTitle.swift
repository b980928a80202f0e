import Domain
import Regulation

extension Rule {
    static let instrumentTitle = Rule(
        id: "legal.title",
        title: "Judul peraturan sesuai nomornya",
        tier: .structural,
        rationale: "Judul yang lain menimbulkan keraguan: nomornya yang salah, atau judulnya.",
        remedy: "Salin judul resminya, atau perbaiki nomornya.",
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
                    "Judul \(cited.instrument.title) berbeda dari judul resminya.", at: cited.place,
                    expected: official, stated: stated, certainty: .inferred)
            }
        }
    }

    private static func isOpening(_ name: NormalizedName, of title: NormalizedName) -> Bool {
        let shared = zip(name.words, title.words).prefix { $0 == $1 }.count
        return shared >= 4 || shared == name.words.count && shared > 1
    }
}
