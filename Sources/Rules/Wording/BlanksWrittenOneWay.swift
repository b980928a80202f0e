import Domain
import FoundationEssentials

extension Rule {
    static let blanksWrittenOneWay = Rule(
        id: "wording.blank-style",
        title: .init(id: "“Tidak ada target” ditulis dengan satu cara", en: "“No target” is written in one way"),
        tier: .advisory,
        looksAt: [.quarterTargets],
        rationale: .init(
            id: """
                Sel kosong, tanda hubung, dan angka 0 pada jenjang yang sama menimbulkan pertanyaan: apakah 0 berarti \
                ditargetkan nol, atau tidak ditargetkan?
                """,
            en: """
                Empty cells, hyphens and zeros on the same level raise a question: does 0 mean that zero is aimed at, \
                or that there is no target?
                """),
        remedy: .init(
            id: "Pilih satu tanda untuk triwulan tanpa target, dan pakai 0 hanya bila memang ditargetkan nol.",
            en: "Choose one mark for quarters without a target, and use 0 only where zero is really aimed at."),
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

    private enum Mark: CaseIterable {
        case blank, dash, zero

        var title: Localized {
            switch self {
            case .blank: .init(id: "sel kosong", en: "empty cell")
            case .dash: .init(id: "tanda hubung", en: "hyphen")
            case .zero: .init(id: "angka 0", en: "0")
            }
        }
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
            let (odd, other) = (mark.title, usual.title)
            return Violation(
                .init(
                    id: "Triwulan tanpa target ditulis dengan \(odd.id), di tempat lain dengan \(other.id).",
                    en: "A quarter without a target is written as “\(odd.en)”, elsewhere as “\(other.en)”."),
                at: first, with: Array(all.dropFirst()),
                arithmetic: .init(
                    id: "\(all.count) × \(odd.id), \(most) × \(other.id)",
                    en: "\(all.count) × \(odd.en), \(most) × \(other.en)"),
                certainty: .style)
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
