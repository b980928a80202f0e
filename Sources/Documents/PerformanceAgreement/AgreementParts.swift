import Domain

/// The agreements of one document: one for its level of office or, from individual indicators, one for each post.
struct AgreementParts {
    let plan: StatedPlan
    let parts: [AgreementPart]

    /// nil where the dossier has no plan to make an agreement from, or not the post that was asked for.
    init?(_ input: DocumentInput, level: OfficeLevel) {
        let posts = Self.posts(input, level: level)
        if !posts.isEmpty, let plan = StatedPlan(input, kinds: [.individualIndicators]) {
            self.plan = plan
            parts = Self.parts(of: posts, in: input.dossier, plan: plan, level: level)
            return
        }
        guard level.posts.isEmpty || input.options.below == nil else { return nil }
        guard let plan = StatedPlan(input, kinds: level.kinds) else { return nil }
        let tables = PerformanceAgreementTables(plan: plan, level: level)
        self.plan = plan
        parts = [
            AgreementPart(
                first: level.firstPost(of: plan.agency), second: level.secondPost(of: plan.agency),
                tables: [tables.targets, tables.budgets].compactMap { $0 })
        ]
    }

    /// The posts that have an agreement each; one where it was asked for by its id.
    private static func posts(_ input: DocumentInput, level: OfficeLevel) -> [Position] {
        guard !level.posts.isEmpty else { return [] }
        return input.dossier.positions.filter { post in
            guard let chosen = input.options.below else { return post.kind.map(level.posts.contains) ?? false }
            return post.id.text == chosen.text
        }
    }

    private static func parts(
        of posts: [Position], in dossier: Dossier, plan: StatedPlan, level: OfficeLevel
    ) -> [AgreementPart] {
        let titles = Dictionary(dossier.positions.map { ($0.id, $0.title) }) { first, _ in first }
        let results = Dictionary(grouping: plan.document.entries) { entry -> PositionID? in
            if case .position(let id) = entry.subject { id } else { nil }
        }
        let tables = PerformanceAgreementTables(plan: plan, level: level)
        return posts.map { post in
            AgreementPart(
                first: .text(post.title), second: post.parent.flatMap { titles[$0] }.map { .text($0) } ?? .room,
                tables: [tables.results(results[post.id] ?? [])])
        }
    }
}
