import Domain

extension Rule {
    static let consideredInstrument = Rule(
        id: "legal.considered-is-listed",
        title: .init(
            id: "Peraturan dalam Menimbang tercantum dalam Mengingat",
            en: "A regulation in Menimbang is listed in Mengingat"),
        tier: .structural,
        looksAt: [.considerations, .citations],
        rationale: .init(
            id: "Peraturan yang menjadi alasan keputusan termasuk dasar hukumnya, jadi harus ada dalam daftarnya.",
            en: """
                A regulation that is a reason for the decree (Menimbang) belongs to its legal bases, so it has to be \
                in their list (Mengingat).
                """),
        remedy: .init(id: "Tambahkan peraturan itu dalam Mengingat.", en: "Add that regulation to Mengingat."),
        keeps: [
            .decree("tercantum") { plan in
                considerations(&plan, "bahwa berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 perlu ditetapkan")
            }
        ],
        breaks: [
            .decree("tidak tercantum", reported: ["documents/d1/blocks/1"]) { plan in
                considerations(
                    &plan,
                    "bahwa berdasarkan Pasal 4 Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor : "
                        + "PER/09/M.PAN/5/2007 tentang Pedoman Umum wajib ditetapkan")
            }
        ],
        check: consideredInstrument)

    private static func considerations(_ plan: inout DossierBuilder, _ text: String) {
        plan.part(.considerations, "Menimbang")
        plan.part(.considerations, text, number: "a", kind: .item)
        plan.legalBasis("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja;")
    }

    @Sendable private static func consideredInstrument(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            let listed = Set(document.citations.flatMap { [$0.instrument] + $0.citation.amendments }.map(key))
            guard !listed.isEmpty else { return [] }
            return document.document.blocks.enumerated().filter { $1.part == .considerations }.flatMap { index, block in
                LegalCitation.mentions(in: block.text).filter { !listed.contains(key($0)) }.map { instrument in
                    Violation(
                        .init(
                            id: "\(instrument.title) disebut dalam Menimbang, tetapi tidak tercantum dalam Mengingat.",
                            en: "\(instrument.title) is named in Menimbang, but not listed in Mengingat."),
                        at: document.place(ofBlock: index), stated: instrument.title, certainty: .inferred)
                }
            }
        }
    }

    /// Regions and ministries are written in too many ways to be compared.
    private static func key(_ instrument: LegalInstrument) -> String {
        "\(instrument.kind.rawValue) \(instrument.number) \(instrument.year ?? 0)"
    }
}
