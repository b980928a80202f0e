import Domain

extension Rule {
    static let formulaNotRestated = Rule(
        id: "formula.not-restated",
        title: .init(
            id: "Rumus menjelaskan lebih dari nama indikator",
            en: "The formula explains more than the indicator's name"),
        tier: .advisory,
        looksAt: [.sheets, .formulas],
        rationale: .init(
            id: """
                Rumus yang mengulang nama indikator tidak menjelaskan apa yang dihitung, dari mana, dan kapan. Dua \
                pejabat akan menghitungnya dengan cara yang berbeda.
                """,
            en: """
                A formula that repeats the indicator's name does not explain what is counted, from where, and when. \
                Two officials will compute it in different ways.
                """),
        remedy: .init(
            id: "Jelaskan apa yang dihitung dan batasnya, misalnya “jumlah berkas usulan lengkap selama setahun”.",
            en: "Explain what is counted and its limits, for example “jumlah berkas usulan lengkap selama setahun”."),
        keeps: [
            .sheet("rumus menjelaskan") { sheet in
                sheet.row(
                    "Jumlah sarana dalam kondisi baik", "Jumlah sarana yang berfungsi pada pemeriksaan akhir tahun")
            },
            .sheet("pecahan") { sheet in
                sheet.row("Persentase peserta yang lulus", "Jumlah peserta lulus dibagi jumlah peserta kali 100%")
            },
        ],
        breaks: [
            .sheet("nama diulang", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Jumlah peserta pembekalan", "Jumlah peserta pembekalan")
            },
            .sheet("kata umum saja", reported: [.formula(1, 1)]) { sheet in
                sheet.row("Jumlah berkas", "Jumlah dok/berkas")
            },
        ],
        check: formulaNotRestated)

    @Sendable private static func formulaNotRestated(_ dossier: IndexedDossier) -> [Violation] {
        FormulaCell.all(in: dossier).compactMap { cell in
            let isRestated = cell.isRestated
            guard isRestated || cell.formula.kind == .count && GenericNoun.namesNothing(cell.formula.raw) else {
                return nil
            }
            return Violation(
                isRestated
                    ? .init(
                        id: "Rumus hanya mengulang nama indikator.",
                        en: "The formula only repeats the indicator's name.")
                    : .init(
                        id: "Rumus tidak menyebut apa yang dihitung.",
                        en: "The formula does not say what is counted."),
                at: cell.place, stated: cell.formula.raw)
        }
    }
}
