import Documents
import Domain
import Rules

/// Lists all rules, family by family.
package enum ListRules {
    /// Every rule of the catalogue in the order of the list.
    package static var rules: [Rule] { RuleFamily.grouped(RuleCatalog.all, by: \.id).flatMap(\.values) }

    /// The list as a document, for a terminal.
    package static func document() -> Document {
        document { rules in
            .facts(rules.map { Fact($0.id.text, "\($0.title) (\($0.tier.title))") })
        }
    }

    /// The list as a page that leads to a page per rule.
    package static func index() -> Document {
        document { .table(table(of: $0)) }
    }

    private static func document(content: ([Rule]) -> Content) -> Document {
        let families = RuleFamily.grouped(RuleCatalog.all, by: \.id)
        return Document(
            id: DocumentDefinitionID("aturan"), title: "Aturan Selaras", titleLines: ["Aturan Selaras"],
            sections: families.map { family, rules in
                Section(title: "\(RuleFamily.title(family)) (\(rules.count))", content: [content(rules)])
            })
    }

    private static func table(of rules: [Rule]) -> Table {
        Table(
            columns: [.init(weight: 6), .init(weight: 9), .init(weight: 2)],
            head: [TableRow(.header, [Cell("Id"), Cell("Kewajiban"), Cell("Jenis")])],
            body: rules.map { rule in
                let link = RichText(rule.id.text, .link("\(rule.id).md"))
                return TableRow([
                    Cell(.paragraphs([link]), isRowHeader: true), Cell(rule.title), Cell(rule.tier.title),
                ])
            })
    }
}
