import Documents
import Domain
import Rules

/// One worked example of a rule: what the document says, and what is reported.
struct RuleExampleSheet {
    let example: RuleExample
    let rule: Rule
    let language: Language

    /// - Parameter number: stands for the example's title, which is Indonesian, in another language.
    func section(number: Int) -> Section {
        let dossier = example.dossier()
        var content: [Content] = [.list(DossierOutline(dossier, in: language).list)]
        for finding in RuleEngine.check(dossier, rules: [rule]) {
            content.append(line(.finding, finding.message))
            if let arithmetic = finding.arithmetic { content.append(line(.calculation, arithmetic)) }
        }
        let title = language == .id ? example.title : "\(RuleSheetLabel.example.text(in: language)) \(number)"
        return Section(title: title, content: content)
    }

    private func line(_ label: RuleSheetLabel, _ text: Localized) -> Content {
        .paragraph(RichText([.init(label.text(in: language) + ": ", .strong), .init(text.text(in: language))]))
    }
}
