import Domain
import Regulation

extension Rule {
    static let targetFilled = Rule(
        id: "completeness.target-filled",
        title: .init(id: "Setiap indikator rencana mempunyai target", en: "Every indicator of the plan has a target"),
        tier: .structural,
        basis: Permendagri86_2017.workPlan,
        looksAt: [.severalTables, .targets],
        rationale: .init(
            id: "Indikator tanpa target tidak dapat dianggarkan dan nanti tidak dapat dinilai.",
            en: "An indicator without a target cannot be budgeted, and later cannot be judged."),
        remedy: .init(
            id: "Isi targetnya; bila tahun ini tidak direncanakan, hapus indikatornya dari rencana.",
            en: "Fill in the target; if nothing is planned for this year, remove the indicator from the plan."),
        keeps: [.workPlan("semuanya bertarget") { example(&$0, ["10 orang", "100%", "1 dokumen"]) }],
        breaks: [
            .workPlan("satu sel kosong", reported: ["nodes/K1/indicators/K1.I3/statements/0"]) {
                example(&$0, ["10 orang", "100%", ""])
            },
            .workPlan("tanda hubung", reported: ["nodes/K1/indicators/K1.I2/statements/0"]) {
                example(&$0, ["10 orang", "-", "1 dokumen"])
            },
        ],
        check: targetFilled)

    private static func example(_ plan: inout DossierBuilder, _ targets: [String]) {
        let node = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
        for (index, target) in targets.enumerated() {
            plan.planTarget(plan.addIndicator(of: node, name: "Indikator ke-\(index + 1)"), target)
        }
    }

    @Sendable private static func targetFilled(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            let tables = PrintedTables(document)
            let evaluation = tables.evaluation
            return PlanBudgets.bases.flatMap { basis -> [Violation] in
                var filled: [String: Int] = [:]
                var empty: [String: [StatedFigure]] = [:]
                for indicator in document.indicators {
                    guard let table = tables.table(of: indicator.row), table != evaluation else { continue }
                    for figure in document.stated(indicator.row) where figure.role == .target && figure.basis == basis {
                        if figure.isEmpty {
                            empty[table, default: []].append(figure)
                        } else {
                            filled[table, default: 0] += 1
                        }
                    }
                }
                return empty.sorted { $0.key < $1.key }.flatMap { table, figures in
                    figures.count * 2 <= (filled[table] ?? 0) ? figures.map(violation) : []
                }
            }
        }
    }

    /// A dash says that nothing is planned: then the indicator itself is in question.
    private static func violation(_ figure: StatedFigure) -> Violation {
        let isDash = figure.statement.quantity?.reading == .missing(.dash)
        let isForward = figure.basis == .forward
        let (column, name) = isForward ? (" prakiraan maju", "forward estimate") : ("", "target")
        return Violation(
            isDash
                ? .init(
                    id: "Indikator ini tercantum tanpa target\(column).",
                    en: "This indicator is listed without a \(name).")
                : .init(id: "Target\(column) indikator ini kosong.", en: "The \(name) of this indicator is empty."),
            at: figure.place, stated: figure.raw, certainty: isDash ? .inferred : .decided)
    }
}
