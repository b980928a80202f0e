import Domain

extension Rule {
    static let listNumbers = Rule(
        id: "structure.list-numbers",
        title: .init(id: "Butir dan diktum bernomor urut", en: "Items and dictums are numbered in order"),
        tier: .structural,
        looksAt: [.decree],
        rationale: .init(
            id: "Butir dirujuk dengan nomornya. Nomor yang hilang atau berulang membuat rujukannya menunjuk hal lain.",
            en: """
                Items are referred to by their number. A number that is missing or repeated makes the reference point \
                to something else.
                """),
        remedy: .init(id: "Nomori butirnya berurutan.", en: "Number the items in order."),
        keeps: [
            .decree("a, b, c") { plan in
                for letter in ["a", "b", "c"] { plan.part(.considerations, "bahwa", number: letter, kind: .item) }
            },
            .decree("KESATU, KEDUA") { plan in
                for word in ["KESATU", "KEDUA"] { plan.part(.dictum, "Isi", number: word) }
            },
        ],
        breaks: [
            .decree("dua kali 2", reported: ["documents/d1/blocks/2"]) { plan in
                for number in ["1", "2", "2", "3"] { plan.part(.regard, "Surat", number: number, kind: .item) }
            },
            .decree("diktum ketiga terlewat", reported: ["documents/d1/blocks/2"]) { plan in
                for word in ["Kesatu", "Kedua", "Keempat"] { plan.part(.dictum, "Isi", number: word) }
            },
            .decree("tugas 3 terlewat", reported: ["documents/d1/blocks/3"]) { plan in
                plan.part(.position, "Kasubbag Umum", kind: .paragraph)
                for number in ["1", "2", "4"] { plan.part(.duty, "Menyusun", number: number, kind: .item) }
            },
        ],
        check: listNumbers)

    @Sendable private static func listNumbers(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            runs(of: document).flatMap { run in
                NumberRun(run.map(\.value)).slips.compactMap { violation($0, in: run, of: document) }
            }
        }
    }

    private typealias Numbered = (index: Int, value: Int, style: PrintedOrdinal.Style?, printed: String)

    /// The numbered blocks of each part, begun anew by another part and by the number 1.
    ///
    /// Of a list that counts in two ways nothing is said.
    private static func runs(of document: IndexedDocument) -> [[Numbered]] {
        let counted: Set<BlockPart> = [.considerations, .legalBasis, .regard, .dictum, .duty, .function]
        var runs: [[Numbered]] = []
        var last: BlockPart?
        for (index, block) in document.document.blocks.enumerated() {
            guard let part = block.part else { continue }
            if part != last { runs.append([]) }
            last = part
            guard counted.contains(part), let printed = block.number else { continue }
            let ordinal = part == .dictum ? nil : PrintedOrdinal(printed)
            guard let value = ordinal?.value ?? DictumOrdinal.value(printed) else { continue }
            if value == 1, runs.last?.isEmpty == false { runs.append([]) }
            runs[runs.count - 1].append((index, value, ordinal?.style, printed))
        }
        return runs.filter { run in run.count > 1 && Set(run.map(\.style)).count == 1 }
    }

    private static func violation(
        _ slip: NumberRun.Slip, in run: [Numbered], of document: IndexedDocument
    ) -> Violation? {
        switch slip {
        case .repeated(let at, let of, _):
            return Violation(
                .init(
                    id: "Nomor \(run[at].printed) sudah dipakai.",
                    en: "The number \(run[at].printed) is already used."), at: document.place(ofBlock: run[at].index),
                with: [document.place(ofBlock: run[of].index)], stated: run[at].printed, certainty: .inferred)
        case .gap(let at, _, let missing):
            let isDictum = document.document.blocks[run[at].index].part == .dictum
            let name = isDictum ? DictumOrdinal.word(missing.lowerBound) : "\(missing.lowerBound)"
            return Violation(
                .init(
                    id: "Sebelum butir ini, nomor \(name) tidak ada.",
                    en: "Before this item, the number \(name) is missing."), at: document.place(ofBlock: run[at].index),
                stated: run[at].printed, certainty: .inferred)
        case .late(let at, let after):
            return Violation(
                .init(
                    id: "Nomor \(run[at].printed) berdiri sesudah nomor \(run[after].printed).",
                    en: "The number \(run[at].printed) stands after the number \(run[after].printed)."),
                at: document.place(ofBlock: run[at].index), with: [document.place(ofBlock: run[after].index)],
                stated: run[at].printed, certainty: .inferred)
        }
    }
}
