import Domain

extension Rule {
    static let resultNumbered = Rule(
        id: "numbering.results",
        title: .init(
            id: "Kinerja pada setiap lembar bernomor urut",
            en: "The results on every sheet are numbered in order"),
        tier: .structural,
        looksAt: [.posts],
        rationale: .init(
            id: "Kinerja tanpa nomor tampak sebagai lanjutan kinerja di atasnya, dan indikatornya salah tempat.",
            en: """
                A result (kinerja) without a number looks like the continuation of the one above it, and its \
                indicators end up in the wrong place.
                """),
        remedy: .init(
            id: "Nomori kinerja berurutan mulai dari 1 pada setiap lembar.",
            en: "Number the results in order from 1 on every sheet."),
        keeps: [
            .sheet("1, 2") { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir", number: "1.")
                sheet.row("Jumlah lulusan", "Daftar lulus", number: "2")
            },
            .sheet("tidak satu pun bernomor") { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir", number: nil)
                sheet.row("Jumlah lulusan", "Daftar lulus", number: nil)
            },
        ],
        breaks: [
            .sheet("yang kedua tanpa nomor", reported: [.result(2)]) { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir", number: "1.")
                sheet.row("Jumlah lulusan", "Daftar lulus", number: nil)
            },
            .sheet("dua kali 1", reported: [.result(2)]) { sheet in
                sheet.row("Jumlah peserta", "Daftar hadir", number: "1")
                sheet.row("Jumlah lulusan", "Daftar lulus", number: "1")
            },
        ],
        check: resultNumbered)

    @Sendable private static func resultNumbered(_ dossier: IndexedDossier) -> [Violation] {
        dossier.positions.flatMap { position -> [Violation] in
            let named = position.results.filter { $0.name != nil }
            let numbered = named.filter { $0.number != nil }
            guard !numbered.isEmpty else { return [] }
            let bare = named.filter { $0.number == nil }.map { row in
                Violation(
                    .init(id: "Kinerja ini tidak bernomor.", en: "This result has no number."), at: row.place,
                    with: [position.place])
            }
            return bare + (bare.isEmpty ? slips(of: numbered) : [])
        }
    }

    private static func slips(of rows: [NodeView]) -> [Violation] {
        let items = rows.compactMap { row in row.number.flatMap { PrintedOrdinal($0) }.map { (row, $0.value) } }
        return NumberRun(items.map(\.1)).slips.map { slip in
            switch slip {
            case .repeated(let at, let of, let next):
                Violation(
                    .init(id: "Nomor kinerja ini sudah dipakai.", en: "The number of this result is already used."),
                    at: items[at].0.place, with: [items[of].0.place], expected: "\(next)",
                    stated: items[at].0.number)
            case .gap(let at, _, let missing):
                Violation(
                    .init(
                        id: "Sebelum kinerja ini, nomor \(missing.lowerBound) tidak ada.",
                        en: "Before this result, number \(missing.lowerBound) is missing."),
                    at: items[at].0.place, stated: items[at].0.number, certainty: .inferred)
            case .late(let at, let after):
                Violation(
                    .init(
                        id: "Nomor kinerja ini berdiri sesudah nomor yang lebih besar.",
                        en: "The number of this result stands after a greater one."),
                    at: items[at].0.place, with: [items[after].0.place], stated: items[at].0.number,
                    certainty: .inferred)
            }
        }
    }
}
