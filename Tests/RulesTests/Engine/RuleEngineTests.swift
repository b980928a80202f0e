import Domain
import Regulation
import Testing

@testable import Rules

@Suite("The engine grades, merges and orders")
struct RuleEngineTests {
    private func rule(
        _ id: RuleID, _ tier: Tier = .structural, years: ClosedRange<Int>? = nil, check: @escaping Rule.Check
    ) -> Rule {
        Rule(
            id: id, title: .init(both: ""),
            tier: tier, basis: tier == .mandatory ? Perpres29_2014.measurement : nil, years: years,
            looksAt: [], rationale: .init(both: ""), remedy: .init(both: "perbaiki"), keeps: [], breaks: [],
            check: check)
    }

    private func plan(years: [Int] = [2025]) -> Dossier {
        var builder = DossierBuilder()
        for year in years {
            builder.beginDocument(.actionPlan, year: year)
            for line in [7, 3] {
                builder.addNode(.activity, name: "Kegiatan \(line)", place: SourcePlace(file: "a.txt", line: line))
            }
        }
        return builder.build()
    }

    private func everyNode(_ certainty: Violation.Certainty = .decided) -> Rule.Check {
        { dossier in dossier.nodes.map { Violation(.init(both: "x"), at: $0.place, certainty: certainty) } }
    }

    @Test(
        "tier and certainty make the severity",
        arguments: [
            (Tier.structural, Violation.Certainty.decided, Severity.error), (.structural, .inferred, .warning),
            (.structural, .style, .advice), (.mandatory, .decided, .error), (.mandatory, .inferred, .warning),
            (.advisory, .decided, .warning), (.advisory, .inferred, .advice), (.advisory, .style, .advice),
        ])
    func severity(tier: Tier, certainty: Violation.Certainty, severity: Severity) {
        let findings = RuleEngine.check(plan(), rules: [rule("a.a", tier, check: everyNode(certainty))])
        #expect(findings.map(\.severity) == [severity, severity])
    }

    @Test("a finding that rests on a doubtful cell is at most a warning and says so")
    func doubts() {
        let place = SourcePlace(file: "a.txt", line: 3)
        let doubt = Doubt(kind: .shifted, place: place, raw: "", read: "", why: Reason(written: ""))
        let findings = RuleEngine.check(plan(), doubts: [doubt], rules: [rule("a.a", check: everyNode())])
        #expect(findings.map(\.severity) == [.error, .warning])
        #expect(findings.map(\.restsOnDoubt) == [false, true])
    }

    @Test("a doubt about accumulation or identity does not weaken a finding")
    func otherDoubts() {
        let place = SourcePlace(file: "a.txt", line: 3)
        let doubts = [Doubt.Kind.accumulation, .identity, .reprint].map {
            Doubt(kind: $0, place: place, raw: "", read: "", why: Reason(written: ""))
        }
        let findings = RuleEngine.check(plan(), doubts: doubts, rules: [rule("a.a", check: everyNode())])
        #expect(findings.allSatisfy { $0.severity == .error })
    }

    @Test("graver findings come first, then the place in the source, then the rule")
    func order() {
        let rules = [
            rule("b.b", .advisory, check: everyNode()), rule("c.c", check: everyNode()),
            rule("a.a", check: everyNode()),
        ]
        let findings = RuleEngine.check(plan(), rules: rules)
        #expect(findings.map(\.rule) == ["a.a", "c.c", "a.a", "c.c", "b.b", "b.b"])
        #expect(findings.prefix(4).map(\.cause.text) == ["nodes/K2", "nodes/K2", "nodes/K1", "nodes/K1"])
        #expect(RuleEngine.check(plan(), rules: rules.reversed()) == findings)
    }

    @Test("a rule is applied only to documents of its years")
    func years() {
        let only2024 = rule("a.a", years: 2024...2024, check: everyNode())
        let findings = RuleEngine.check(plan(years: [2024, 2025]), rules: [only2024])
        #expect(findings.map(\.cause.text) == ["nodes/K2", "nodes/K1"])
        #expect(RuleEngine.check(plan(), rules: [only2024]).isEmpty)
    }

    @Test("the remedy is the rule's unless the case has a better one; the basis is printed")
    func remedy() throws {
        let mandatory = rule("a.a", .mandatory) { dossier in
            dossier.nodes.prefix(1).map { Violation(.init(both: "x"), at: $0.place, remedy: .init(both: "khusus")) }
        }
        let finding = try #require(RuleEngine.check(plan(), rules: [mandatory]).first)
        #expect(finding.remedy == .init(both: "khusus"))
        #expect(finding.basis == Perpres29_2014.measurement.title)
        #expect(
            RuleEngine.check(plan(), rules: [rule("b.b", check: everyNode())]).first?.remedy == .init(both: "perbaiki"))
    }
}
