import Domain

extension Rule {
    static let numbersWithoutGap = Rule(
        id: "numbering.no-gap",
        title: .init(id: "Nomor tidak melompat", en: "Numbers do not jump"),
        tier: .structural,
        looksAt: [.numbers],
        rationale: .init(
            id: """
                Nomor yang melompat menimbulkan pertanyaan: apakah ada kegiatan yang dihapus, tertinggal, atau hanya \
                salah hitung? Penelaah tidak dapat menjawabnya dari dokumen.
                """,
            en: """
                A jump in the numbers raises a question: was a kegiatan (activity) deleted, left out, or only \
                miscounted? The reviewer cannot tell from the document.
                """),
        remedy: .init(
            id: "Lengkapi baris yang tertinggal; bila memang tidak ada, nomori ulang mulai dari sini.",
            en: "Add the row that was left out; if there is none, renumber from here."),
        keeps: [
            .plan("1, 2, 3") { plan in numbered(&plan, [["1", "2", "3"]]) },
            .plan("nomor berlanjut ke program berikutnya") { plan in numbered(&plan, [["1", "2"], ["3", "4"]]) },
            .plan("a, b, c") { plan in numbered(&plan, [["a", "b", "c"], ["a."]]) },
            .plan("kutipan yang mulai dari nomor 4") { plan in numbered(&plan, [["4", "5"]]) },
        ],
        breaks: [
            .plan("dari 7 langsung ke 9", reported: ["nodes/P1.K8"]) { plan in
                numbered(&plan, [["1", "2", "3", "4", "5", "6", "7", "9"], ["1"]])
            },
            .plan("1, 4, 6", reported: ["nodes/P1.K2", "nodes/P1.K3"]) { plan in
                numbered(&plan, [["1", "4", "6"], ["1", "2", "3"]])
            },
            .plan("satu-satunya kegiatan program bernomor 3", reported: ["nodes/P2.K1"]) { plan in
                numbered(&plan, [["1", "2"], ["3"], ["1", "2", "3"]])
            },
        ],
        check: numbersWithoutGap)

    private static func numbered(_ plan: inout DossierBuilder, _ programs: [[String]]) {
        for (index, numbers) in programs.enumerated() {
            let program = plan.addNode(.program, name: "Program ke-\(index + 1)")
            for number in numbers {
                plan.addNode(.activity, under: program, number: number, name: "Kegiatan \(index)-\(number)")
            }
        }
    }

    @Sendable private static func numbersWithoutGap(_ dossier: IndexedDossier) -> [Violation] {
        dossier.numberedGroups.flatMap { group in
            group.slips.compactMap { gap(in: group, $0) }
        }
    }

    private static func gap(in group: NumberedGroup, _ slip: NumberRun.Slip) -> Violation? {
        guard case .gap(let at, let after, let missing) = slip else { return nil }
        let item = group.items[at]
        let before = after.map { group.items[$0] }
        let low = item.ordinal.text(of: missing.lowerBound)
        let high = item.ordinal.text(of: missing.upperBound)
        let left =
            missing.count == 1
            ? Localized(id: "nomor \(low) tidak ada", en: "number \(low) is missing")
            : Localized(id: "nomor \(low) sampai \(high) tidak ada", en: "numbers \(low) to \(high) are missing")
        return Violation(
            message(group.title, left, from: before?.printed, to: item.printed), at: item.place,
            with: before.map { [$0.place] } ?? [], expected: low, stated: item.printed, certainty: .inferred)
    }

    private static func message(
        _ title: Localized, _ left: Localized, from before: String?, to number: String
    ) -> Localized {
        guard let before else {
            return Localized(
                id: "\(title.id): Nomor mulai dari \(number): \(left.id).",
                en: "\(title.en): The numbers begin at \(number): \(left.en).")
        }
        return Localized(
            id: "\(title.id): Sesudah nomor \(before) langsung nomor \(number): \(left.id).",
            en: "\(title.en): Number \(number) follows directly on number \(before): \(left.en).")
    }
}
