import Application
import Documents
import Domain
import Rules
import Testing

@Suite("Explaining a rule")
struct ExplainRuleTests {
    @Test(
        "every rule is explained with its examples, in both languages", arguments: RuleCatalog.all.map(\.id.text),
        Language.allCases)
    func explainsEveryRule(id: String, language: Language) throws {
        let document = try ExplainRule.document(id, in: language)
        let rule = try ExplainRule.rule(id)
        #expect(document.titleLines == [rule.title.text(in: language), id])
        #expect(document.sections.flatMap(\.sections).count == rule.keeps.count + rule.breaks.count)
    }

    @Test(
        "an unknown rule is refused with the ones that look like it",
        arguments: ["target.quarters-make-yaer", "quarters-make", "target.unheard-of-duty"])
    func suggests(id: String) {
        do throws(ExplainRule.Failure) {
            _ = try ExplainRule.rule(id)
            Issue.record("\(id) is no rule")
        } catch {
            guard case .unknownRule(let asked, let near) = error else { return }
            #expect(asked == id)
            #expect(near.contains { $0.family == "target" })
        }
    }

    @Test("what resembles nothing gets no suggestion")
    func noSuggestion() {
        do throws(ExplainRule.Failure) {
            _ = try ExplainRule.rule("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")
        } catch {
            #expect(error == .unknownRule("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", near: []))
        }
    }
}
