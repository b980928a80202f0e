import Domain
import FoundationEssentials
import Regulation

extension Rule {
    static let forwardEstimated = Rule(
        id: "budget.forward-estimated",
        title: "Prakiraan maju diperkirakan, bukan disalin",
        tier: .advisory,
        basis: Permendagri86_2017.workPlan,
        rationale: """
            Prakiraan maju menunjukkan kebutuhan tahun berikutnya. Bila semua angkanya sama dengan tahun rencana sampai \
            rupiah terakhir, tidak ada yang diperkirakan.
            """,
        remedy:
            "Perkirakan kebutuhan tahun berikutnya: kenaikan harga, kegiatan yang selesai, kegiatan yang bertambah.",
        keeps: [
            .workPlan("angka baru") { plan in
                plan.addPlanned(
                    program: ["60.000.000", "66.000.000"],
                    [["20.000.000", "22.000.000"], ["20.000.000", "22.000.000"], ["20.000.000", "22.000.000"]])
            }
        ],
        breaks: [
            .workPlan("semuanya sama", reported: ["nodes/P1/statements/1"]) { plan in
                plan.addPlanned(
                    program: ["60.000.000", "60.000.000"],
                    [["20.000.000", "20.000.000"], ["25.000.000", "25.000.000"], ["15.000.000", "15.000.000"]])
            }
        ],
        check: forwardEstimated)

    @Sendable private static func forwardEstimated(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).compactMap { document in
            let pairs = document.nodes.compactMap { node -> (own: BudgetRow, forward: BudgetRow)? in
                let pair = (own: BudgetRow(node, basis: .own), forward: BudgetRow(node, basis: .forward))
                return pair.own.isReported && pair.forward.isReported ? pair : nil
            }
            let copied = pairs.filter { $0.own.amount(.year) == $0.forward.amount(.year) }
            guard copied.count >= 3, copied.count * 10 >= pairs.count * 9, let first = copied.first else { return nil }
            return Violation(
                "Pagu prakiraan maju sama dengan pagu tahun rencana pada \(copied.count) dari \(pairs.count) baris.",
                at: first.forward.place(.year), with: copied.dropFirst().map { $0.forward.place(.year) },
                arithmetic: "\(copied.count) dari \(pairs.count) sama", certainty: .style)
        }
    }
}
