import Domain

extension Rule {
    static let formulaSaysMore = Rule(
        id: "indicator.formula-says-more",
        title: .init(
            id: "Rumusan indikator menjelaskan cara menghitung",
            en: "The formula of an indicator says how it is computed"),
        tier: .advisory,
        looksAt: [.severalTables, .formulas],
        rationale: .init(
            id: """
                Kolom rumusan yang hanya mengulang nama indikator tidak menjelaskan apa yang dihitung, dari mana \
                datanya, dan kapan dianggap tercapai.
                """,
            en: """
                A column of formulas that only repeats the name of the indicator does not explain what is counted, \
                where the data come from and when it counts as reached.
                """),
        remedy: .init(
            id: "Tulis rumusnya: pembilang, penyebut, sumber data.",
            en: "Write the formula: numerator, denominator, source of data."),
        keeps: [.workPlan("rumus") { example(&$0, "Jumlah ASN lulus ÷ jumlah peserta × 100%") }],
        breaks: [
            .workPlan("semua baris mengulang namanya", reported: ["nodes/K1/indicators/K1.I1/statements/0"]) {
                example(&$0, nil)
            }
        ],
        check: formulaSaysMore)

    private static func example(_ plan: inout DossierBuilder, _ formula: String?) {
        let node = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
        for name in ["Jumlah ASN yang lulus", "Jumlah dokumen analisis", "Jumlah peserta diklat teknis"] {
            let indicator = plan.addIndicator(of: node, name: name)
            plan.state(
                Statement(entry: indicator, role: .formula, period: nil, value: .text(formula ?? name), table: "4.2"))
        }
    }

    /// One finding for a table in which most rows only repeat the name.
    @Sendable private static func formulaSaysMore(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            var all: [String: Int] = [:]
            var restated: [String: [StatedFigure]] = [:]
            for indicator in document.indicators {
                guard let name = indicator.identity,
                    let formula = document.stated(indicator.row).first(where: { $0.role == .formula }),
                    case .text(let text) = formula.statement.value, !MissingMarks.isMissing(text)
                else { continue }
                let table = formula.statement.table ?? ""
                all[table, default: 0] += 1
                if NormalizedName(text).resembles(name) { restated[table, default: []].append(formula) }
            }
            return restated.sorted { $0.key < $1.key }.compactMap { table, figures in
                let count = all[table] ?? 0
                guard count >= 3, figures.count * 3 >= count * 2, let first = figures.first else { return nil }
                return Violation(
                    .init(
                        id: "Rumusan hanya mengulang nama indikator pada \(figures.count) dari \(count) baris.",
                        en: "The formula only repeats the name of the indicator in \(figures.count) of \(count) rows."),
                    at: first.place, with: figures.dropFirst().map(\.place),
                    arithmetic: .share(figures.count, of: count), stated: first.raw, certainty: .style)
            }
        }
    }
}
