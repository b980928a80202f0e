import Domain

extension IndexedDossier {
    /// What is missing for a rule to have anything to look at; nil where some document has all of it.
    package func lacking(for rule: Rule) -> RuleSubject? {
        guard !rule.looksAt.isEmpty else { return nil }
        let checked = documents.filter { document in
            guard let years = rule.years, let year = document.document.year else { return true }
            return years.contains(year)
        }
        let isComplete = checked.contains { document in rule.looksAt.allSatisfy { $0.isIn(document, of: self) } }
        guard !isComplete else { return nil }
        let nowhere = rule.looksAt.first { subject in !checked.contains { subject.isIn($0, of: self) } }
        return nowhere ?? rule.looksAt.last
    }
}
