import Domain

extension RuleExample {
    /// Several documents of one agency, begun and filled by a closure.
    static func documents(
        _ title: String, reported: [String] = [], _ fill: @escaping @Sendable (inout DossierBuilder) -> Void
    ) -> RuleExample {
        RuleExample(title, reported: reported) {
            var builder = DossierBuilder(agency: Agency(name: "Badan Kepegawaian Daerah"), period: 2025...2025)
            fill(&builder)
            return builder.build()
        }
    }
}
