import Domain
import Regulation

extension Rule {
    static let evaluationFilled = Rule(
        id: "completeness.evaluation-filled",
        title: "Setiap baris tabel evaluasi terisi",
        tier: .structural,
        basis: Permendagri86_2017.workPlanEvaluation,
        rationale: """
            Tabel evaluasi dipakai untuk menilai apakah Renstra akan tercapai. Baris tanpa target Renstra atau tanpa \
            perkiraan capaian tidak dapat dinilai; ini catatan verifikasi yang paling sering.
            """,
        remedy: "Isi kolom yang kosong; bila memang tidak ditargetkan tahun itu, tulis 0 atau beri keterangan.",
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
            return document.indicators.compactMap { indicator in
                guard tables.table(of: indicator.row) == table else { return nil }
                return gaps(of: indicator, document.stated(indicator.row))
            }
        }
    }

    private static func gaps(of indicator: IndicatorView, _ figures: [Figure]) -> Violation? {
        let columns = figures.filter { figure in
            switch figure.role {
            case .target, .actual, .cumulative, .rate: true
            default: false
            }
        }
        let empty = columns.filter(\.isEmpty)
        guard let first = empty.first, columns.contains(where: { $0.role == .actual }) else { return nil }
        if empty.count == columns.count {
            return Violation(
                "Semua kolom evaluasi indikator ini kosong.", at: indicator.place, with: empty.map(\.place),
                arithmetic: "\(empty.count) kolom kosong", certainty: .inferred)
        }
        let titles = empty.map(\.columnTitle).joined(separator: ", ")
        return Violation(
            "Kolom evaluasi kosong: \(titles).", at: first.place,
            with: empty.dropFirst().map(\.place) + [indicator.place],
            arithmetic: "\(empty.count) dari \(columns.count) kolom kosong")
    }
}
