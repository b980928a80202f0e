import Domain
import Foundation

/// What a proposal states, one line a fact, in the form of `GoldPlan.facts`.
struct PlanFacts {
    static let level = [
        "tujuan": "goal", "sasaran": "objective", "program": "program", "kegiatan": "activity",
        "sub_kegiatan": "sub-activity", "aksi": "action",
    ]

    let facts: [String]

    init(_ dossier: Dossier) {
        var facts: [String] = []
        for document in dossier.documents {
            let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level.rawValue) }) { first, _ in first }
            var paths: [EntryID: String] = [:]
            let statements = Dictionary(grouping: document.statements, by: \.entry)
            for entry in document.entries {
                let parent = entry.parent.flatMap { paths[$0] } ?? ""
                let path = entry.nodeID.map { "\(parent)/\(levels[$0] ?? ""):\(Self.plain(entry.name))" }
                let name = path ?? "\(parent)*\(Self.plain(entry.name))"
                paths[entry.id] = name
                facts.append(name)
                facts += (statements[entry.id] ?? []).compactMap { Self.fact($0).map { "\(name) \($0)" } }
            }
        }
        self.facts = facts
    }

    /// A name as it is compared: without the marks of a running text.
    static func plain(_ name: String?) -> String {
        guard let name else { return "(tanpa nama)" }
        return name.trimmingCharacters(in: CharacterSet(charactersIn: " ;:."))
    }

    private static func fact(_ statement: Statement) -> String? {
        let mark = statement.role == .budget ? "Rp" : ""
        let period: String
        switch statement.period {
        case .year: period = mark.isEmpty ? "year" : mark
        case .quarter(_, let quarter): period = mark.isEmpty ? "Q\(quarter.rawValue)" : "\(mark)\(quarter.rawValue)"
        default: return nil
        }
        let value: String? =
            switch statement.value {
            case .quantity(let quantity):
                if case .rating(let grade) = quantity.reading.value {
                    grade
                } else {
                    quantity.reading.value?.number.map { "\($0)" }
                }
            case .money(let money): money.reading.value.map { "\($0.rupiah)" }
            default: nil
            }
        return "\(period)=\(statement.value.raw)→\(value ?? "-")"
    }
}
