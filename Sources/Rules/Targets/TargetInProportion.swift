import Domain
import FoundationEssentials

extension Rule {
    static let targetInProportion = Rule(
        id: "target.in-proportion",
        title: .init(
            id: "Target bukan jumlah uang yang salah kolom",
            en: "A target is not an amount of money in the wrong column"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Target ratusan juta tanpa satuan untuk kegiatan kecil hampir selalu jumlah uang yang salah kolom atau \
                satuan yang terhapus.
                """,
            en: """
                A target of hundreds of millions without a unit for a small kegiatan (activity) is nearly always an \
                amount of money in the wrong column, or a unit was deleted.
                """),
        remedy: .init(
            id: "Tulis target keluaran dengan satuannya (misalnya 12 bulan); anggaran punya kolom sendiri.",
            en: """
                Write the target of the output with its unit (for example 12 bulan); the budget has a column of its \
                own.
                """),
        explains: ["indicator.unit-given"],
        keeps: [
            .plan("target keluaran") { example(&$0, "12 bulan") },
            .plan("pendapatan dalam rupiah") { example(&$0, "510000000", name: "Jumlah pendapatan retribusi") },
            .plan("biaya dalam batas anggaran") { example(&$0, "9000000") },
            .plan("penduduk") { example(&$0, "1.300.000 jiwa", name: "Jumlah penduduk yang terlayani") },
        ],
        breaks: [
            .plan("510000000 untuk bahan bacaan", reported: ["nodes/K1/indicators/K1.I1/target"]) {
                example(&$0, "510000000")
            },
            .plan("uang pada jumlah dokumen", reported: ["nodes/K1/indicators/K1.I1/target"]) {
                example(&$0, "75.000.000", name: "Jumlah dokumen")
            },
        ],
        check: targetInProportion)

    private static func example(
        _ plan: inout DossierBuilder, _ target: String, name: String = "Tersedianya biaya langganan koran"
    ) {
        let activity = plan.addNode(.activity, name: "Penyediaan Bahan Bacaan")
        plan.addTarget(of: activity, name: name, year: target)
        plan.budget(activity, "10.000.000,00", year: 2025)
    }

    /// What is measured in rupiah and may exceed a budget.
    private static let revenue: Set<String> = [
        "pendapatan", "pad", "penerimaan", "retribusi", "pajak", "investasi", "omzet", "omset", "transaksi", "produksi",
        "aset", "pdrb", "nilai", "realisasi", "pendapatannya", "hibah", "dividen", "ekspor",
    ]
    /// What is measured in rupiah and paid from a budget.
    private static let cost: Set<String> = ["biaya", "belanja", "anggaran", "dana", "gaji", "tunjangan", "honorarium"]

    @Sendable private static func targetInProportion(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            guard let cell = TargetCell.all(of: indicator).first(where: isMoneyShaped),
                let number = cell.quantity?.number, number.isWhole
            else { return nil }
            let wording = indicator.wording
            guard !wording.mentions(revenue) else { return nil }
            let budget = indicator.node.budget?.money?.reading.value
            if wording.mentions(cost) {
                guard let budget, number > budget.rupiah else { return nil }
            }
            return Violation(
                .init(
                    id: "Target ini tampak seperti jumlah uang, bukan keluaran.",
                    en: "This target looks like an amount of money, not like an output."),
                at: cell.place, with: budget == nil ? [] : [indicator.node.budgetPlace],
                arithmetic: comparison(number, budget: budget), stated: cell.raw)
        }
    }

    private static func comparison(_ target: Decimal, budget: Money?) -> Localized {
        let stated = Localized(both: "target \(IndonesianFormat.number(target))")
        guard let amount = budget.map({ IndonesianFormat.rupiah($0) }) else { return stated }
        return stated + Localized(id: ", anggaran \(amount)", en: ", budget \(amount)")
    }

    private static func isMoneyShaped(_ cell: TargetCell) -> Bool {
        guard case .number(_, let unit)? = cell.quantity, unit == nil || unit == "Rp" else { return false }
        return MoneyReading.looksLikeMoney(cell.raw)
    }
}
