import Domain

extension Rule {
    static let signatureDates = Rule(
        id: "structure.signature-dates",
        title: .init(
            id: "Tempat dan tanggal penandatanganan lengkap dan sama",
            en: "Place and date of signing are complete and the same"),
        tier: .advisory,
        looksAt: [.severalTables, .signatures],
        rationale: .init(
            id: """
                Dokumen yang ditandatangani tanpa tanggal, atau dengan dua tahun yang berbeda, tidak menunjukkan kapan \
                ditetapkan.
                """,
            en: "A document signed without a date, or with two different years, does not show when it was adopted."),
        remedy: .init(
            id: "Tulis tempat, tanggal, bulan dan tahun yang sama pada semua penandatanganan.",
            en: "Write the same place, day, month and year at every signature."),
        keeps: [
            .workPlan("tanggal yang sama") { signed(&$0, ["Blitar, 2 Juli 2020", "Blitar, 2 Juli 2020"]) },
            .workPlan("tanpa tempat dan tanggal") { signed(&$0, ["Kepala Badan"]) },
        ],
        breaks: [
            .workPlan("dua tahun", reported: ["documents/d1/blocks/1"]) {
                signed(&$0, ["Blitar, 2 Juli 2020", "Blitar, 2 Juli 2021"])
            },
            .workPlan("hanya tahun", reported: ["documents/d1/blocks/0"]) { signed(&$0, ["Blitar, 2020"]) },
        ],
        check: signatureDates)

    private static func signed(_ plan: inout DossierBuilder, _ dates: [String]) {
        plan.edit { document in
            document.blocks = dates.map { Block(kind: .signature, text: "\($0)\nKepala Badan Kepegawaian Daerah") }
        }
    }

    private static let months: Set<String> = [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
        "desember", "pebruari", "nopember",
    ]

    @Sendable private static func signatureDates(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            let dated = document.blocks(.signature).compactMap {
                index, block -> (index: Int, line: String, year: Int)? in
                let line = block.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
                guard line.contains(","), let year = HeaderText(line).years.first.flatMap({ Int($0) }) else {
                    return nil
                }
                return (index, line, year)
            }
            return dated.compactMap { signature in
                let other = dated.first { $0.index < signature.index && $0.year != signature.year }
                if let other {
                    return Violation(
                        .init(
                            id: "Tahun penandatanganan ini berbeda dari yang sebelumnya.",
                            en: "The year of this signature differs from that of the one before."),
                        at: document.place(ofBlock: signature.index), with: [document.place(ofBlock: other.index)],
                        arithmetic: .init(both: "\(signature.year) ≠ \(other.year)"), stated: signature.line)
                }
                guard months.isDisjoint(with: LowercasedWords(signature.line).words),
                    HeaderText(signature.line).withoutYears.allSatisfy({ !$0.isNumber })
                else { return nil }
                return Violation(
                    .init(
                        id: "Tanggal dan bulan penandatanganan tidak tertulis.",
                        en: "Day and month of the signature are not written."),
                    at: document.place(ofBlock: signature.index), stated: signature.line, certainty: .style)
            }
        }
    }
}
