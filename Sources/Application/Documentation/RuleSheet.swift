import Documents
import Domain
import Regulation
import Rules

/// One rule's explanation as a document, from its own text and examples.
enum RuleSheet {
    static func document(_ rule: Rule) -> Document {
        var sections = [
            Section(content: [.facts(facts(of: rule))]),
            Section(title: "Mengapa", content: [.paragraph(RichText(rule.rationale))]),
            Section(title: "Yang perlu dilakukan", content: [.paragraph(RichText(rule.remedy))]),
        ]
        let examples = [
            ("Contoh yang dilaporkan", rule.breaks.map { RuleExampleSheet.section($0, rule: rule) }),
            ("Contoh yang sesuai", rule.keeps.map { RuleExampleSheet.section($0, rule: rule) }),
        ]
        for (title, shown) in examples where !shown.isEmpty {
            sections.append(Section(title: title, sections: shown))
        }
        return Document(
            id: DocumentDefinitionID("aturan"), title: rule.title, titleLines: [rule.title, rule.id.text],
            sections: sections)
    }

    private static func facts(of rule: Rule) -> [Fact] {
        var facts = [
            Fact("Kelompok", RuleFamily.title(rule.id.family)),
            Fact("Jenis", "\(rule.tier.title). \(rule.tier.meaning)"),
        ]
        if let basis = rule.basis {
            let remark = basis.isVerified ? "" : " (belum dicocokkan dengan naskah peraturannya)"
            facts.append(Fact("Dasar", basis.title + remark))
        }
        if let years = rule.years { facts.append(Fact("Berlaku", "tahun \(years.lowerBound)–\(years.upperBound)")) }
        if !rule.explains.isEmpty {
            facts.append(Fact("Sekaligus menjelaskan", rule.explains.map(\.text).joined(separator: ", ")))
        }
        return facts
    }
}
