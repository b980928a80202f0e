import Domain
import TestSupport
import Testing

/// A fault of a real action plan: the rule that must name it and the lines it must name.
struct ExpectedFinding: Sendable, CustomTestStringConvertible {
    let seed: Seed
    let rule: RuleID
    let lines: [Int]

    init(_ seed: Seed, _ rule: RuleID, _ lines: Int...) {
        self.seed = seed
        self.rule = rule
        self.lines = lines
    }

    init(_ seed: Seed, _ rule: RuleID, at lines: [Int]) {
        self.seed = seed
        self.rule = rule
        self.lines = lines
    }

    var testDescription: String { "\(seed) \(rule) \(lines)" }

    /// Whether a finding of the rule, or one that took it in, touches a line.
    func isMet(on line: Int, by findings: [Finding]) -> Bool {
        findings.contains { finding in
            (finding.rule == rule || finding.explains.contains(rule)) && finding.lines.contains(line)
        }
    }
}

extension Finding {
    /// Source lines of all its places.
    var lines: [Int] {
        places.compactMap { place in
            if case .text(let line, _)? = place.source?.spot { line } else { nil }
        }
    }
}
