import Domain

extension Rule {
    static let programInOneBlock = Rule(
        id: "structure.one-block",
        title: .init(
            id: "Satu program menjadi satu bagian di bawah sasarannya",
            en: "One program is one block under its sasaran"),
        tier: .structural,
        looksAt: [.programs],
        rationale: .init(
            id: """
                Program yang terpecah menjadi dua bagian di bawah sasaran yang sama membuat nomor kegiatannya \
                berselang-seling dan jumlah anggarannya tidak terbaca.
                """,
            en: """
                A program split into two parts under the same sasaran (objective) makes the numbers of its kegiatan \
                (activities) alternate and hides the sum of its budget.
                """),
        remedy: .init(
            id: "Gabungkan kedua bagian: satu baris program dengan semua indikator dan kegiatannya.",
            en: "Join the two parts: one row for the program with all its indicators and kegiatan."),
        explains: ["numbering.all-numbered"],
        keeps: [
            .plan("program yang sama di bawah dua sasaran") { plan in
                let first = plan.addNode(.objective, name: "Meningkatnya kompetensi ASN")
                let second = plan.addNode(.objective, name: "Meningkatnya disiplin ASN")
                let program = block(&plan, under: first, indicator: "Persentase ASN yang dibina")
                block(&plan, under: second, indicator: "Persentase ASN yang disiplin", same: program)
            }
        ],
        breaks: [
            .plan("dua bagian di bawah satu sasaran", reported: ["nodes/S1.P2"]) { plan in
                let objective = plan.addNode(.objective, name: "Meningkatnya kualitas pelayanan")
                let program = block(&plan, under: objective, indicator: "Persentase kenaikan pangkat tepat waktu")
                block(&plan, under: objective, indicator: "Persentase SK pensiun tepat waktu", same: program)
            }
        ],
        check: programInOneBlock)

    @discardableResult
    private static func block(
        _ plan: inout DossierBuilder, under objective: EntryID, indicator: String, same: EntryID? = nil
    ) -> EntryID {
        let program = plan.addNode(.program, under: objective, name: "Program Mutasi dan Kepangkatan", same: same)
        plan.addIndicator(of: program, name: indicator)
        return program
    }

    /// Only blocks with indicators of their own: a flat table repeats the program's name on many rows.
    @Sendable private static func programInOneBlock(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.flatMap { parent -> [Violation] in
            let blocks = parent.children.filter { $0.level == .program && !$0.indicators.isEmpty }
            return blocks.enumerated().compactMap { index, block in
                let first = blocks[..<index].first { $0.isSame(as: block) && $0.entry.under == block.entry.under }
                guard let first else { return nil }
                return Violation(
                    .init(
                        id: "Program ini sudah dicetak sebagai bagian tersendiri di bawah sasaran yang sama.",
                        en: "This program is already printed as a block of its own under the same sasaran."),
                    at: block.place, with: [first.place], certainty: .inferred)
            }
        }
    }
}
