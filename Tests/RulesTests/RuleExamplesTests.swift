import Domain
import Rules
import Testing

/// A rule's own examples are its tests: kept ones report nothing, broken ones exactly the places named.
@Suite("Every rule's examples")
struct RuleExamplesTests {
    @Test("a dossier that keeps a rule is not reported", arguments: RuleCatalog.all.map(\.id))
    func keptExamplesAreSilent(id: RuleID) throws {
        let rule = try #require(RuleCatalog.rule(id))
        #expect(!rule.keeps.isEmpty, "a rule shows at least one example that keeps it")
        for example in rule.keeps {
            let findings = RuleEngine.check(example.dossier(), rules: [rule])
            #expect(findings.isEmpty, "\(example.title): \(findings.map(\.cause.text))")
        }
    }

    @Test("a dossier that breaks a rule is reported at the places named", arguments: RuleCatalog.all.map(\.id))
    func brokenExamplesAreReported(id: RuleID) throws {
        let rule = try #require(RuleCatalog.rule(id))
        #expect(!rule.breaks.isEmpty, "a rule shows at least one example that breaks it")
        for example in rule.breaks {
            let causes = RuleEngine.check(example.dossier(), rules: [rule]).map(\.cause.text).sorted()
            #expect(causes == example.reported.sorted(), "\(example.title)")
        }
    }

    @Test("what breaks a rule has what the rule says it looks at", arguments: RuleCatalog.all.map(\.id))
    func brokenExamplesHaveTheSubjects(id: RuleID) throws {
        let rule = try #require(RuleCatalog.rule(id))
        #expect(!rule.looksAt.isEmpty, "a rule says what it looks at")
        for example in rule.breaks {
            #expect(IndexedDossier(example.dossier()).lacking(for: rule) == nil, "\(example.title)")
        }
        #expect(IndexedDossier(Dossier()).lacking(for: rule) != nil, "nothing is looked at in an empty dossier")
    }
}
