import Domain

/// A small dossier that keeps a rule, or breaks it at named places. Built only by tests and documentation.
package struct RuleExample: Sendable {
    package let title: String
    /// Paths that must be reported, causes first; empty where the rule is kept.
    package let reported: [String]
    package let dossier: @Sendable () -> Dossier

    package init(_ title: String, reported: [String] = [], dossier: @escaping @Sendable () -> Dossier) {
        self.title = title
        self.reported = reported
        self.dossier = dossier
    }

    /// The usual example: one action plan of 2025, filled by a closure.
    package static func plan(
        _ title: String, reported: [String] = [], _ fill: @escaping @Sendable (inout DossierBuilder) -> Void
    ) -> RuleExample {
        RuleExample(title, reported: reported) {
            var builder = DossierBuilder(agency: Agency(name: "Badan Kepegawaian Daerah"), period: 2025...2025)
            builder.beginDocument(.actionPlan, year: 2025, file: "contoh.txt")
            fill(&builder)
            return builder.build()
        }
    }
}
