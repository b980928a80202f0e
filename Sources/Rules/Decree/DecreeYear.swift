import Domain

extension Rule {
    static let decreeYear = Rule(
        id: "structure.decree-year",
        title: .init(
            id: "Tahun pada judul, penetapan dan nomor keputusan sama",
            en: "The year in title, enactment and number of a decree is the same"),
        tier: .structural,
        looksAt: [.decree],
        rationale: .init(
            id: "Keputusan untuk tahun lain daripada judulnya tidak berlaku untuk tahun yang dimaksud.",
            en: "A decree for another year than that of its title does not hold for the year that is meant."),
        remedy: .init(id: "Samakan tahunnya.", en: "Make the years agree."),
        keeps: [
            .decree("tahun yang sama") { plan in
                plan.part(.subject, "PENETAPAN INDIKATOR KINERJA INDIVIDU TAHUN 2018")
                plan.part(.enactment, "INDIKATOR KINERJA INDIVIDU TAHUN 2018")
            }
        ],
        breaks: [
            .decree("Menetapkan tahun lain", reported: ["documents/d1/blocks/1"]) { plan in
                plan.part(.subject, "PENETAPAN INDIKATOR KINERJA INDIVIDU TAHUN 2018")
                plan.part(.enactment, "INDIKATOR KINERJA INDIVIDU TAHUN 2017")
            },
            .decree("nomor dengan tahun lain", date: "2 Januari 2019", reported: ["documents/d1/blocks/0"]) { plan in
                plan.part(.number, "050/07/2018")
            },
        ],
        check: decreeYear)

    @Sendable private static func decreeYear(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { otherEnactment($0) + otherNumber($0) }
    }

    private static func otherEnactment(_ document: IndexedDocument) -> [Violation] {
        let subjects = document.parts(.subject) + document.parts(.attachmentSubject)
        guard let first = subjects.first, let year = onlyYear(first.block.text) ?? document.document.year else {
            return []
        }
        return (document.parts(.enactment) + subjects.dropFirst()).compactMap { index, block in
            guard let stated = onlyYear(block.text), stated != year else { return nil }
            return Violation(
                .init(
                    id: "Tahun di sini \(stated), pada judul \(year).",
                    en: "The year here is \(stated), in the title \(year)."), at: document.place(ofBlock: index),
                with: [document.place(ofBlock: first.index)], expected: "\(year)", stated: "\(stated)")
        }
    }

    /// The last part of a decree's number is the year in which it was issued.
    private static func otherNumber(_ document: IndexedDocument) -> [Violation] {
        guard let printed = document.document.instrument?.date ?? document.document.date,
            let date = PrintedDate(printed), let part = document.parts(.number).first,
            let last = part.block.text.split(separator: "/").last, let year = onlyYear(String(last)), year != date.year
        else { return [] }
        return [
            Violation(
                .init(
                    id: "Nomor keputusan menyebut tahun \(year), tanggalnya tahun \(date.year).",
                    en: "The number of the decree names the year \(year), its date \(date.year)."),
                at: document.place(ofBlock: part.index), expected: "\(date.year)", stated: "\(year)",
                certainty: .inferred)
        ]
    }

    private static func onlyYear(_ text: String) -> Int? {
        let years = Set(text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) })
        guard years.count == 1, let year = years.first, PrintedYear.ofPeriods.contains(year) else { return nil }
        return year
    }
}
