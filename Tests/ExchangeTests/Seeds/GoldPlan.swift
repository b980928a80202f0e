import Foundation
import TestSupport

/// A checked transcription of a seed, `rencana-aksi-gold/1`, as far as the reader is measured against it.
struct GoldPlan: Decodable {
    struct Target: Decodable {
        var raw: String
        var parsed: GoldScalar?
    }

    struct Amount: Decodable {
        var raw: String
        var parsed: GoldScalar?
    }

    struct Indicator: Decodable {
        var number: GoldScalar?
        var name: String?
        var annual_target: Target?
        var quarterly_targets: [Target]
        var annual_budget_rp: Amount?
        var quarterly_budget_rp: [Amount?]?
    }

    struct Node: Decodable {
        var level: String
        var number: String?
        var name: String?
        var indicators: [Indicator]
        var annual_budget_rp: Amount?
        var quarterly_budget_rp: [Amount?]?
        var children: [Node]
    }

    var tree: [Node]

    /// - Parameter name: "blora" or "bengkalis".
    static func read(_ name: String) throws -> GoldPlan {
        let url = Seed.shared.appending(path: "gold").appending(path: "\(name).json")
        return try JSONDecoder().decode(GoldPlan.self, from: Data(contentsOf: url))
    }

    /// Everything it states, one line a fact.
    var facts: [String] { tree.flatMap { Self.facts($0, under: "") } }

    private static func facts(_ node: Node, under parent: String) -> [String] {
        let path = "\(parent)/\(PlanFacts.level[node.level] ?? node.level):\(PlanFacts.plain(node.name))"
        var facts = [path]
        facts += amounts(node.annual_budget_rp, node.quarterly_budget_rp).map { "\(path) \($0)" }
        for indicator in node.indicators {
            let name = "\(path)*\(PlanFacts.plain(indicator.name))"
            facts.append(name)
            if let year = indicator.annual_target { facts.append("\(name) year=\(value(year))") }
            for (index, quarter) in indicator.quarterly_targets.enumerated() {
                facts.append("\(name) Q\(index + 1)=\(value(quarter))")
            }
            facts += amounts(indicator.annual_budget_rp, indicator.quarterly_budget_rp).map { "\(name) \($0)" }
        }
        return facts + node.children.flatMap { Self.facts($0, under: path) }
    }

    private static func value(_ target: Target) -> String { "\(target.raw)→\(target.parsed?.text ?? "-")" }

    private static func amounts(_ year: Amount?, _ quarters: [Amount?]?) -> [String] {
        var facts: [String] = []
        if let year { facts.append("Rp=\(year.raw)→\(year.parsed?.text ?? "-")") }
        for (index, quarter) in (quarters ?? []).enumerated() {
            if let quarter { facts.append("Rp\(index + 1)=\(quarter.raw)→\(quarter.parsed?.text ?? "-")") }
        }
        return facts
    }
}
