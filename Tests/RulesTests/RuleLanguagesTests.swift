import Domain
import Rules
import Testing

/// Whatever a rule says it says in Indonesian and in English; what documents print is quoted in both as it stands.
@Suite("Rules in two languages")
struct RuleLanguagesTests {
    @Test("a rule's title, reason and remedy are there in both", arguments: RuleCatalog.all.map(\.id))
    func ownTexts(id: RuleID) throws {
        let rule = try #require(RuleCatalog.rule(id))
        for text in [rule.title, rule.rationale, rule.remedy] {
            #expect(!text.id.isEmpty && !text.en.isEmpty)
            #expect(text.id != text.en)
            #expect(LanguageCheck.indonesianWords(in: text.en, of: []) == [])
        }
    }

    @Test("a finding's message, arithmetic and remedy are there in both", arguments: RuleCatalog.all.map(\.id))
    func findings(id: RuleID) throws {
        let rule = try #require(RuleCatalog.rule(id))
        for example in rule.breaks {
            let dossier = example.dossier()
            let words = LanguageCheck.printedTexts(of: dossier)
            for finding in RuleEngine.check(dossier, rules: [rule]) {
                #expect(finding.message.id != finding.message.en)
                let texts = [finding.message, finding.remedy] + [finding.arithmetic].compactMap { $0 }
                for text in texts {
                    #expect(!text.id.isEmpty && !text.en.isEmpty)
                    #expect(LanguageCheck.indonesianWords(in: text.en, of: words) == [], "\(text.en)")
                    #expect(LanguageCheck.numbers(in: text.id) == LanguageCheck.numbers(in: text.en), "\(text.en)")
                }
            }
        }
    }

    @Test("a planted Indonesian word is found, one that the document prints is not")
    func planted() {
        #expect(LanguageCheck.indonesianWords(in: "This is tidak right.", of: []) == ["tidak"])
        #expect(LanguageCheck.indonesianWords(in: "Write “yang” once.", of: []) == [])
        #expect(LanguageCheck.indonesianWords(in: "See Mutasi dan Promosi.", of: ["Mutasi dan Promosi"]) == [])
        #expect(LanguageCheck.numbers(in: "4 × 70 = 280") != LanguageCheck.numbers(in: "4 × 70 = 208"))
    }
}
