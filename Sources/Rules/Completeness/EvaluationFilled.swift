import Domain
import Regulation

extension Rule {
    static let evaluationFilled = Rule(
        id: "completeness.evaluation-filled",
        title: .init(id: "Setiap baris tabel evaluasi terisi", en: "Every row of the evaluation table is filled in"),
        tier: .structural,
        basis: Permendagri86_2017.workPlanEvaluation,
        looksAt: [.workPlan, .rates],
        rationale: .init(
            id: """
                Tabel evaluasi dipakai untuk menilai apakah Renstra akan tercapai. Baris tanpa target Renstra atau \
                tanpa perkiraan capaian tidak dapat dinilai; ini catatan verifikasi yang paling sering.
                """,
            en: """
                The evaluation table is used to judge whether the Renstra (plan of five years) will be reached. A row \
                without a Renstra target or without an expected result cannot be judged; this is the most frequent \
                note of verifications.
                """),
        remedy: .init(
            id: "Isi kolom yang kosong; bila memang tidak ditargetkan tahun itu, tulis 0 atau beri keterangan.",
            en: "Fill in the empty columns; if nothing was planned for the year, write 0 or add a remark."),
        keeps: [
            .evaluated("terisi", "300", "89", "50", "104", "208%", "50", "243", "81%"),
            .workPlan("tabel tanpa kolom capaian") { plan in
                let node = plan.addNode(.activity, name: "Diklat")
                plan.evaluate(plan.addIndicator(of: node, name: "Jumlah peserta"), ["300", "89", "50"])
            },
        ],
        breaks: [
            .evaluated(
                "tanpa target Renstra dan perkiraan", reported: ["nodes/K1/indicators/K1.I1/statements/0"], "", "",
                "85 SK", "85 SK", "100%", "", "", ""),
            .evaluated(
                "semua kosong", reported: ["nodes/K1/indicators/K1.I1"], "", "", "", "", "", "", "", ""),
        ],
        check: evaluationFilled)

    @Sendable private static func evaluationFilled(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter { $0.document.kind == .workPlan }.flatMap { document -> [Violation] in
            let tables = PrintedTables(document)
            guard let table = tables.evaluation ?? tables.order.first(where: { tables.states(.rate, in: $0) }) else {
                return []
            }
            return document.nodes.filter { tables.table(of: $0.row) == table }.flatMap { node -> [Violation] in
                let rows = node.indicators.map { (indicator: $0, figures: document.stated($0.row)) }
                let found = rows.compactMap { gaps(of: $0.indicator, $0.figures) }
                let isBare = rows.count > 1 && rows.allSatisfy { isEmpty($0.figures) }
                return isBare ? [bare(node)] : found
            }
        }
    }

    /// One finding for a node none of whose rows holds anything.
    private static func bare(_ node: NodeView) -> Violation {
        Violation(
            .init(
                id: "Semua baris evaluasi \(node.title.id) kosong.",
                en: "All evaluation rows of \(node.title.en) are empty."), at: node.place,
            with: node.indicators.map(\.place),
            arithmetic: .init(id: "\(node.indicators.count) baris kosong", en: "\(node.indicators.count) rows empty"),
            certainty: .inferred)
    }

    private static func isEmpty(_ figures: [StatedFigure]) -> Bool {
        let columns = columns(figures)
        return columns.contains { $0.role == .actual } && columns.allSatisfy(\.isEmpty)
    }

    private static func columns(_ figures: [StatedFigure]) -> [StatedFigure] {
        figures.filter { figure in
            switch figure.role {
            case .target, .actual, .cumulative, .rate: true
            default: false
            }
        }
    }

    private static func gaps(of indicator: IndicatorView, _ figures: [StatedFigure]) -> Violation? {
        let columns = columns(figures)
        let empty = columns.filter(\.isEmpty)
        guard let first = empty.first, columns.contains(where: { $0.role == .actual }) else { return nil }
        if empty.count == columns.count {
            return Violation(
                .init(
                    id: "Semua kolom evaluasi indikator ini kosong.",
                    en: "All evaluation columns of this indicator are empty."), at: indicator.place,
                with: empty.map(\.place),
                arithmetic: .init(id: "\(empty.count) kolom kosong", en: "\(empty.count) columns empty"),
                certainty: .inferred)
        }
        let titles = empty.map(\.columnTitle).joined(separator: ", ")
        return Violation(
            .init(id: "Kolom evaluasi kosong: \(titles.id).", en: "Empty evaluation columns: \(titles.en)."),
            at: first.place,
            with: empty.dropFirst().map(\.place) + [indicator.place],
            arithmetic: .init(
                id: "\(empty.count) dari \(columns.count) kolom kosong",
                en: "\(empty.count) of \(columns.count) columns empty"))
    }
}
