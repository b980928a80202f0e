import Domain

/// One cause, one finding: merges what several rules, or one rule several times, say about the same cause.
enum FindingMerge {
    static func merge(_ findings: [Finding], rules: [Rule]) -> [Finding] {
        let explains = closure(of: rules)
        var order: [DossierPath] = []
        var groups: [DossierPath: [Finding]] = [:]
        for finding in findings {
            if groups[finding.cause] == nil { order.append(finding.cause) }
            groups[finding.cause, default: []].append(finding)
        }
        return order.flatMap { merged(groups[$0] ?? [], explains: explains) }
    }

    /// What each rule explains, also through a rule it explains.
    private static func closure(of rules: [Rule]) -> [RuleID: Set<RuleID>] {
        let direct = Dictionary(rules.map { ($0.id, Set($0.explains)) }) { first, _ in first }
        return direct.filter { !$0.value.isEmpty }.mapValues { first in
            var known = first
            var open = Array(first)
            while let next = open.popLast() {
                for further in direct[next] ?? [] where known.insert(further).inserted { open.append(further) }
            }
            return known
        }
    }

    /// Within one cause: repeats of a rule join, and what another rule explains joins that one.
    private static func merged(_ findings: [Finding], explains: [RuleID: Set<RuleID>]) -> [Finding] {
        guard findings.count > 1 else { return findings }
        var kept: [Finding] = []
        let ranked = findings.enumerated().sorted { left, right in
            let leftRank = explains[left.element.rule]?.count ?? 0
            let rightRank = explains[right.element.rule]?.count ?? 0
            return leftRank == rightRank ? left.offset < right.offset : leftRank > rightRank
        }
        for (_, finding) in ranked {
            let host = kept.firstIndex { host in
                host.rule == finding.rule || explains[host.rule]?.contains(finding.rule) == true
            }
            if let host {
                absorb(finding, into: &kept[host])
            } else {
                kept.append(finding)
            }
        }
        return kept
    }

    private static func absorb(_ finding: Finding, into host: inout Finding) {
        host.places = (host.places + finding.places).eachOnce
        let sentences = [host.arithmetic, finding.arithmetic].compactMap { $0 }
        let distinct = sentences.reduce(into: [Localized]()) { if !$0.contains($1) { $0.append($1) } }
        host.arithmetic = distinct.isEmpty ? nil : distinct.joined(separator: "; ")
        host.restsOnDoubt = host.restsOnDoubt || finding.restsOnDoubt
        let gravest = min(host.severity, finding.severity)
        host.severity = host.restsOnDoubt ? max(gravest, .warning) : gravest
        for rule in [finding.rule] + finding.explains where rule != host.rule && !host.explains.contains(rule) {
            host.explains.append(rule)
        }
    }
}
