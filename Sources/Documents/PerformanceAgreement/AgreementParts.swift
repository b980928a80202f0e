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
        let sources = AgreementSources.all(input, level: level)
        guard let first = sources.first else { return nil }
        plan = first.promised
        parts = sources.map { Self.part(of: $0, in: input.dossier, level: level) }
    }

    private static func part(
        of sources: AgreementSources, in dossier: Dossier, level: OfficeLevel
    ) -> AgreementPart {
        let signers = AgreementSigners(sources.promised, of: dossier, level: level)
        let targets = PerformanceAgreementTables(plan: sources.promised, level: level).targets
        let budgets = PerformanceAgreementTables(plan: sources.funded, level: level).budgets(sources.fundedLevel)
        return AgreementPart(
            first: signers.first, second: signers.second, placeAndDate: signers.placeAndDate,
            tables: [targets, budgets])
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
        func side(_ title: String?) -> AgreementSide {
            AgreementSide(title.map { Signatory(title: $0, capacity: .own) }, of: dossier.agency)
        }
        return posts.map { post in
            AgreementPart(
                first: side(post.title), second: side(post.parent.flatMap { titles[$0] }), placeAndDate: .room,
                tables: [tables.results(results[post.id] ?? [])])
        }
    }
}
