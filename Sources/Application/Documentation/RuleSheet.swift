import Documents
import Domain
import Regulation
import Rules

/// One rule's explanation as a document, from its own text and examples.
struct RuleSheet {
    let rule: Rule
    let language: Language

    /// For a terminal, in one language.
    var document: Document {
        var sections = [Section(content: [.facts(facts)])] + explanations
        for (title, shown) in [(RuleSheetLabel.broken, rule.breaks), (.kept, rule.keeps)] where !shown.isEmpty {
            let examples = shown.enumerated().map { index, example in
                RuleExampleSheet(example: example, rule: rule, language: language).section(number: index + 1)
            }
            sections.append(Section(title: title.text(in: language), sections: examples))
        }
        let title = rule.title.text(in: language)
        return Document(
            id: DocumentDefinitionID("aturan"), title: title, titleLines: [title, rule.id.text], sections: sections)
    }

    /// For the documentation: Indonesian, with the rule's own texts in English at the end.
    var page: Document {
        var page = document
        page.sections.append(
            Section(
                title: "In English",
                content: [.paragraph(RichText(rule.title.en, .strong))]
                    + [rule.rationale.en, rule.remedy.en].map { .paragraph(RichText($0)) }))
        return page
    }

    private var explanations: [Section] {
        [(RuleSheetLabel.why, rule.rationale), (.whatToDo, rule.remedy)].map { title, text in
            Section(title: title.text(in: language), content: [.paragraph(RichText(text.text(in: language)))])
        }
    }

    private var facts: [Fact] {
        let kind = [rule.tier.title, rule.tier.meaning].joined(separator: ". ")
        var facts = [
            fact(.family, RuleFamily.title(rule.id.family).text(in: language)), fact(.kind, kind.text(in: language)),
        ]
        if let basis = rule.basis { facts.append(fact(.basis, basis.remarkedTitle(in: language))) }
        if let years = rule.years {
            let text = Localized(
                id: "tahun \(years.lowerBound)–\(years.upperBound)",
                en: "the years \(years.lowerBound)–\(years.upperBound)")
            facts.append(fact(.years, text.text(in: language)))
        }
        if !rule.explains.isEmpty {
            facts.append(fact(.explains, rule.explains.map(\.text).joined(separator: ", ")))
        }
        return facts
    }

    private func fact(_ label: RuleSheetLabel, _ text: String) -> Fact { Fact(label.text(in: language), text) }
}
