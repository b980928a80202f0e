import Domain
import Testing

@Suite("Severity of findings")
struct SeverityTests {
    @Test("the graver comes first")
    func isOrdered() {
        #expect(Severity.allCases.shuffled().sorted() == [.error, .warning, .advice])
    }

    @Test("a rule's family is what stands before the point")
    func hasFamilies() {
        let rule: RuleID = "target.quarters-make-year"
        #expect(rule.family == "target")
        #expect("\(rule)" == "target.quarters-make-year")
        #expect(RuleID("a.b") < RuleID("a.c"))
    }

    @Test("a finding rests on no doubt and explains nothing unless it says so")
    func isPlain() {
        let finding = Finding(
            rule: "a.b", severity: .error, tier: .structural, message: .init(both: "m"),
            cause: DossierPath(text: "nodes/A"),
            places: [Place(path: DossierPath(text: "nodes/A"), source: nil, quote: "")], remedy: .init(both: "r"))
        #expect(!finding.restsOnDoubt)
        #expect(finding.explains.isEmpty)
        #expect(Tier(rawValue: "advisory") == .advisory)
    }
}
