import Documents
import Domain
import Regulation
import Rules

/// A rule or document as the machine-readable lists print it.
package struct CatalogueEntry: Hashable, Sendable, Codable {
    package var id: String
    package var title: String
    /// "rule" or "document".
    package var kind: String
    package var basis: String?
    /// Whether the text of the basis was read; only of documents.
    package var isBasisVerified: Bool?
    /// "2018-2025", or "2018-" where no year ends it.
    package var years: String?
    package var family: String?
    package var tier: String?
    package var rationale: String?
    package var remedy: String?
    package var purpose: String?
    package var figures: [String]?

    package init(_ rule: Rule, in language: Language = .id) {
        id = rule.id.text
        title = rule.title.text(in: language)
        kind = "rule"
        basis = rule.basis?.title
        years = rule.years.map { "\($0.lowerBound)-\($0.upperBound)" }
        family = rule.id.family
        tier = rule.tier.rawValue
        rationale = rule.rationale.text(in: language)
        remedy = rule.remedy.text(in: language)
    }

    package init(_ definition: DocumentDefinition) {
        id = definition.id.text
        title = definition.title
        kind = "document"
        basis = definition.basis?.title
        isBasisVerified = definition.basis?.isVerified
        years = definition.since.map { "\($0)-" }
        purpose = definition.purpose.id
        figures = DocumentOptions.Figures.allCases.map(\.rawValue).sorted()
    }
}
