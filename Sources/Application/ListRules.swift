import Documents
import Domain
import Rules

/// Lists all rules, family by family.
package enum ListRules {
    /// Every rule of the catalogue in the order of the list.
    package static var rules: [Rule] { RuleFamily.grouped(RuleCatalog.all, by: \.id).flatMap(\.values) }

    /// The list as a document, for a terminal.
    package static func document(in language: Language = .id) -> Document {
        document(in: language) { rules in
            .facts(
                rules.map { rule in
                    let (title, tier) = (rule.title.text(in: language), rule.tier.title.text(in: language))
                    return Fact(rule.id.text, "\(title) (\(tier))")
                })
        }
    }

    /// The list as a page that leads to a page per rule.
    package static func index() -> Document {
        document(in: .id) { .table(table(of: $0)) }
    }

    private static func document(in language: Language, content: ([Rule]) -> Content) -> Document {
        let title = RuleSheetLabel.rules.text(in: language)
        let families = RuleFamily.grouped(RuleCatalog.all, by: \.id)
        return Document(
            id: DocumentDefinitionID("aturan"), title: title, titleLines: [title],
            sections: families.map { family, rules in
                let title = RuleFamily.title(family).text(in: language)
                return Section(title: "\(title) (\(rules.count))", content: [content(rules)])
            })
    }

    private static func table(of rules: [Rule]) -> Table {
        Table(
            columns: [.init(weight: 6), .init(weight: 9), .init(weight: 2)],
            head: [TableRow(.header, [RuleSheetLabel.id, .duty, .kind].map { Cell($0.text.id) })],
            body: rules.map { rule in
                let link = RichText(rule.id.text, .link("\(rule.id).md"))
                return TableRow([
                    Cell(.paragraphs([link]), isRowHeader: true), Cell(rule.title.id), Cell(rule.tier.title.id),
                ])
            })
    }
}
