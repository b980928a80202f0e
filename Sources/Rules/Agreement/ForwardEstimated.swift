import Domain
import FoundationEssentials
import Regulation

extension Rule {
    static let forwardEstimated = Rule(
        id: "budget.forward-estimated",
        title: .init(
            id: "Prakiraan maju diperkirakan, bukan disalin",
            en: "The forward estimate is estimated, not copied"),
        tier: .advisory,
        basis: Permendagri86_2017.workPlan,
        looksAt: [.severalTables, .forward, .money],
        rationale: .init(
            id: """
                Prakiraan maju menunjukkan kebutuhan tahun berikutnya. Bila semua angkanya sama dengan tahun rencana \
                sampai rupiah terakhir, tidak ada yang diperkirakan.
                """,
            en: """
                The forward estimate (prakiraan maju) shows what is needed in the following year. If every amount \
                equals that of the plan year to the last rupiah, nothing was estimated.
                """),
        remedy: .init(
            id: """
                Perkirakan kebutuhan tahun berikutnya: kenaikan harga, kegiatan yang selesai, kegiatan yang bertambah.
                """,
            en: "Estimate what the following year needs: rising prices, kegiatan that end, kegiatan that are added."),
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
            let share = Localized.share(copied.count, of: pairs.count)
            return Violation(
                .init(
                    id: "Pagu prakiraan maju sama dengan pagu tahun rencana pada \(share.id) baris.",
                    en: "The pagu of the forward estimate equals that of the plan year in \(share.en) rows."),
                at: first.forward.place(.year), with: copied.dropFirst().map { $0.forward.place(.year) },
                arithmetic: .init(id: "\(share.id) sama", en: "\(share.en) are equal"),
                certainty: .style)
        }
    }
}
