import Domain

/// One cause, one finding: merges what several rules, or one rule several times, say about the same cause.
enum FindingMerge {
    static func merge(_ findings: [Finding], rules: [Rule]) -> [Finding] {
        let explains = Dictionary(rules.map { ($0.id, Set($0.explains)) }) { first, _ in first }
        var order: [DossierPath] = []
        var groups: [DossierPath: [Finding]] = [:]
        for finding in findings {
            if groups[finding.cause] == nil { order.append(finding.cause) }
            groups[finding.cause, default: []].append(finding)
        }
        return order.flatMap { merged(groups[$0] ?? [], explains: explains) }
    }

    /// Within one cause: repeats of a rule join, and what another rule explains joins that one.
    private static func merged(_ findings: [Finding], explains: [RuleID: Set<RuleID>]) -> [Finding] {
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
        for place in finding.places where !host.places.contains(where: { $0.path == place.path }) {
            host.places.append(place)
        }
        let sentences = [host.arithmetic, finding.arithmetic].compactMap { $0 }
        let distinct = sentences.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        host.arithmetic = distinct.isEmpty ? nil : distinct.joined(separator: "; ")
        host.severity = min(host.severity, finding.severity)
        host.restsOnDoubt = host.restsOnDoubt || finding.restsOnDoubt
        if finding.rule != host.rule, !host.explains.contains(finding.rule) { host.explains.append(finding.rule) }
    }
}
