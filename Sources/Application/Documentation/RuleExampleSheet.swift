import Documents
import Domain
import Rules

/// One worked example of a rule: what the document says, and what is reported.
enum RuleExampleSheet {
    static func section(_ example: RuleExample, rule: Rule) -> Section {
        let dossier = example.dossier()
        var content: [Content] = [.list(DossierOutline(dossier).list)]
        for finding in RuleEngine.check(dossier, rules: [rule]) {
            content.append(.paragraph(RichText([.init("Temuan: ", .strong), .init(finding.message)])))
            if let arithmetic = finding.arithmetic {
                content.append(.paragraph(RichText([.init("Hitungan: ", .strong), .init(arithmetic)])))
            }
        }
        return Section(title: example.title, content: content)
    }
}
