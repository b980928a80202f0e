import Domain

extension Rule {
    static let superiorCarried = Rule(
        id: "cascade.superior-carried",
        title: .init(
            id: "Indikator atasan didukung bawahannya",
            en: "A superior's indicator is supported by the staff"),
        tier: .structural,
        looksAt: [.posts],
        rationale: .init(
            id: """
                Indikator kepala bidang tercapai melalui pekerjaan bawahannya. Bila tidak satu pun bawahan memikulnya, \
                tidak ada yang mengerjakannya.
                """,
            en: """
                The indicator of a head of division is reached through the work of the staff. If none of them carries \
                it, nobody works on it.
                """),
        remedy: .init(
            id: "Turunkan indikator ini ke lembar bawahan yang mengerjakannya, atau ganti dengan hasil bidang ini.",
            en: """
                Hand this indicator down to the sheet of those who work on it, or replace it by a result of this \
                division.
                """),
        keeps: [
            .sheet("didukung bawahan") { sheet in
                unit(&sheet, "Persentase peserta diklat yang lulus", ["Jumlah peserta diklat teknis"])
            },
            .sheet("tanpa bawahan") { sheet in sheet.row("Persentase kepuasan layanan", "Survei") },
        ],
        breaks: [
            .sheet("tidak didukung", reported: [.indicator(1, 1)]) { sheet in
                unit(&sheet, "Persentase kepuasan layanan", ["Jumlah peserta diklat teknis"])
            }
        ],
        check: superiorCarried)

    private static func unit(_ sheet: inout SheetExample, _ superior: String, _ subordinates: [String]) {
        sheet.row(superior, nil, result: "Meningkatnya mutu")
        let head = sheet.position
        for indicator in subordinates {
            _ = sheet.next("Kasubbid", kind: .supervisor, under: head)
            sheet.row(indicator, nil)
        }
    }

    @Sendable private static func superiorCarried(_ dossier: IndexedDossier) -> [Violation] {
        DecreePosts.all(in: dossier).flatMap { tree in
            tree.positions.flatMap { position -> [Violation] in
                let staff = tree.staff(of: position).filter { !$0.results.isEmpty }
                guard !staff.isEmpty, position.indicators.count > 0 else { return [] }
                let carried = staff.reduce(into: Set<String>()) { $0.formUnion($1.promised) }
                // Staff prepare the supervisor's result as a whole; heads of division have each indicator of their own.
                let sharesResult = position.position.kind == .supervisor
                return position.indicators.compactMap { indicator in
                    let result = sharesResult ? indicator.node.name : nil
                    let own = WorkTerms.stems(indicator.workTexts + [result])
                    guard !own.isEmpty, own.isDisjoint(with: carried) else { return nil }
                    return Violation(
                        .init(
                            id: "Tidak ada bawahan \(position.title) yang memikul indikator ini.",
                            en: "None of the staff of \(position.title) carries this indicator."), at: indicator.place,
                        with: tree.subordinates(of: position).map(\.place), certainty: .inferred)
                }
            }
        }
    }
}
