import Domain
import FoundationEssentials

extension Rule {
    static let rowNotCopied = Rule(
        id: "indicator.row-not-copied",
        title: .init(
            id: "Angka satu baris tidak disalin ke indikator lain",
            en: "The figures of a row are not copied to another indicator"),
        tier: .structural,
        looksAt: [.severalTables, .indicators],
        rationale: .init(
            id: """
                Dua indikator yang berbeda dengan deretan angka yang persis sama hampir selalu satu baris yang \
                tersalin: kendaraan yang dibeli tidak sama banyak dengan perlengkapan yang terpelihara, dari target \
                sampai capaian.
                """,
            en: """
                Two different indicators with exactly the same run of figures are almost always one row copied: as \
                many vehicles bought as pieces of equipment maintained, from target to achievement, is no coincidence.
                """),
        remedy: .init(
            id: "Isi baris ini dengan angka indikatornya sendiri.",
            en: "Fill this row with the indicator's own figures."),
        keeps: [
            .workPlan("sebagian sama") {
                rows(&$0, ["72", "44", "12", "12", "100%", "12", "68"], ["42", "21", "12", "12", "100%", "12", "45"])
            },
            .workPlan("semuanya 100%") {
                rows(&$0, ["100%", "100%", "100%", "100%", "100%"], ["100%", "100%", "100%", "100%", "100%"])
            },
        ],
        breaks: [
            .workPlan("baris yang sama", reported: ["nodes/K1/indicators/K1.I2"]) {
                rows(&$0, ["72", "44", "12", "12", "100%", "12", "68"], ["72", "44", "12", "12", "100%", "12", "68"])
            }
        ],
        check: rowNotCopied)

    private static func rows(_ plan: inout DossierBuilder, _ first: [String], _ second: [String]) {
        let node = plan.addNode(.activity, name: "Pengelolaan sarana dan prasarana")
        plan.evaluate(plan.addIndicator(of: node, name: "Jumlah perlengkapan yang terpelihara"), first)
        plan.evaluate(plan.addIndicator(of: node, name: "Jumlah kendaraan dinas yang dibeli"), second)
    }

    @Sendable private static func rowNotCopied(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            var first: [[String]: IndicatorView] = [:]
            return document.indicators.compactMap { indicator in
                guard let key = key(of: document.stated(indicator.row)) else { return nil }
                guard let earlier = first[key] else {
                    first[key] = indicator
                    return nil
                }
                guard indicator.entry.indicatorID != earlier.entry.indicatorID,
                    let name = indicator.identity, let other = earlier.identity, name != other
                else { return nil }
                return Violation(
                    .init(
                        id: "Seluruh angka baris ini sama dengan baris “\(earlier.name ?? "")”.",
                        en: "All figures of this row equal those of the row “\(earlier.name ?? "")”."),
                    at: indicator.place,
                    with: [earlier.place], arithmetic: .init(both: key.dropFirst().joined(separator: " | ")),
                    certainty: .inferred)
            }
        }
    }

    /// The row's figures: five or more that were reported, three or more different ones. Nil for less.
    private static func key(of figures: [StatedFigure]) -> [String]? {
        let measured = figures.filter { figure in
            switch figure.role {
            case .target, .actual, .cumulative, .rate: figure.basis != .draftRKPD && figure.basis != .needsAnalysis
            default: false
            }
        }
        let numbers = measured.compactMap(\.number)
        guard numbers.count >= 5, Set(numbers.filter { $0 > 10 && $0 != 100 }).count >= 3 else { return nil }
        return [measured.first?.statement.table ?? ""] + measured.map { "\($0.number.map { "\($0)" } ?? "-")" }
    }
}
