import Domain
import FoundationEssentials

extension Rule {
    static let blanksWrittenOneWay = Rule(
        id: "wording.blank-style",
        title: "“Tidak ada target” ditulis dengan satu cara",
        tier: .advisory,
        rationale: """
            Sel kosong, tanda hubung, dan angka 0 pada jenjang yang sama menimbulkan pertanyaan: apakah 0 berarti \
            ditargetkan nol, atau tidak ditargetkan?
            """,
        remedy: "Pilih satu tanda untuk triwulan tanpa target, dan pakai 0 hanya bila memang ditargetkan nol.",
        keeps: [
            .plan("semuanya kosong") { quarters(&$0, ["", "1", "", "1"], ["", "", "", "1"]) },
            .plan("semuanya tanda hubung") { quarters(&$0, ["-", "1", "-", "1"], ["-", "-", "-", "1"]) },
        ],
        breaks: [
            .plan("kosong dan tanda hubung", reported: ["nodes/K1/indicators/K1.I2/quarters/1"]) {
                quarters(&$0, ["", "", "", "1"], ["-", "-", "1", "1"])
            },
            .plan("kosong dan nol", reported: ["nodes/K1/indicators/K1.I2/quarters/1"]) {
                quarters(&$0, ["", "", "", "1"], ["0", "5", "1", "1"])
            },
        ],
        check: blanksWrittenOneWay)

    private static func quarters(_ plan: inout DossierBuilder, _ first: [String], _ second: [String]) {
        let node = plan.addNode(.activity, name: "Pembinaan ASN")
        for row in [first, second] {
            plan.quarters(plan.addIndicator(of: node, name: "Jumlah dokumen"), row, year: 2025)
        }
    }

    private enum Mark: String, CaseIterable {
        case blank = "sel kosong"
        case dash = "tanda hubung"
        case zero = "angka 0"
    }

    @Sendable private static func blanksWrittenOneWay(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            PlanLevel.allCases.flatMap { mixed(among: document.nodes($0).flatMap(\.indicators)) }
        }
    }

    /// One violation for each mark beside the usual one of a level.
    private static func mixed(among indicators: [IndicatorView]) -> [Violation] {
        var places: [Mark: [Place]] = [:]
        for indicator in indicators where indicator.quarterTargets.contains(where: \.isReported) {
            for quarter in Quarter.allCases {
                guard let mark = mark(of: indicator.quarterTargets[quarter.index]) else { continue }
                places[mark, default: []].append(indicator.quarterPlace(quarter))
            }
        }
        let most = places.values.map(\.count).max() ?? 0
        guard places.count > 1, let usual = Mark.allCases.first(where: { places[$0]?.count == most }) else { return [] }
        return Mark.allCases.filter { $0 != usual }.compactMap { mark in
            guard let all = places[mark], let first = all.first else { return nil }
            return Violation(
                "Triwulan tanpa target ditulis dengan \(mark.rawValue), di tempat lain dengan \(usual.rawValue).",
                at: first, with: Array(all.dropFirst()),
                arithmetic: "\(all.count) × \(mark.rawValue), \(most) × \(usual.rawValue)", certainty: .style)
        }
    }

    private static func mark(of reading: Reported<Quantity>) -> Mark? {
        switch reading {
        case .missing(.blank): .blank
        case .missing(.dash): .dash
        case .reported(let quantity): quantity.number == 0 ? .zero : nil
        default: nil
        }
    }
}
