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
            parts = Self.parts(of: posts, in: input, plan: plan, level: level)
            return
        }
        guard level.posts.isEmpty || input.options.below == nil else { return nil }
        let sources = AgreementSources.all(input, level: level)
        guard let first = sources.first else { return nil }
        plan = first.promised
        parts = sources.map { Self.part(of: $0, in: input.dossier, level: level) }
    }

    /// What an agreement must say outside its tables and doesn't: whose it is, whose superior's, where and when.
    var gaps: [Hole] {
        let posts = parts.enumerated().flatMap { index, part -> [Hole] in
            let name = parts.count > 1 ? "Perjanjian \(index + 1), " : ""
            let first = part.first.signatory == nil ? ["pihak pertama"] : []
            let second = part.second.map { $0.signatory == nil } ?? false ? ["pihak kedua"] : []
            return (first + second).map { Hole(place: "\(name)Jabatan \($0)", why: "sumber tidak menyebut jabatannya") }
        }
        let isUndated = parts.contains { $0.placeAndDate == .room }
        return posts + (isUndated ? [Hole(place: Self.dating, why: "sumber tidak menyebutkannya")] : [])
    }

    /// What is filled in where an agreement is signed.
    static let dating = "Tempat dan tanggal perjanjian"

    private static func part(
        of sources: AgreementSources, in dossier: Dossier, level: OfficeLevel
    ) -> AgreementPart {
        let signers = AgreementSigners(sources.promised, of: dossier, level: level)
        let targets = PerformanceAgreementTables(plan: sources.promised, level: level).targets
        let budgets = PerformanceAgreementTables(plan: sources.funded, level: level).budgets(sources.fundedLevel)
        return AgreementPart(
            first: signers.first, second: signers.second, placeAndDate: signers.placeAndDate,
            tables: [
                FigureNote.noted(targets, of: sources.promised.document),
                FigureNote.noted(budgets, of: sources.funded.document),
            ])
    }

    /// The posts that have an agreement each; one where it was asked for by its id. None for an office that has
    /// agreements of its own.
    private static func posts(_ input: DocumentInput, level: OfficeLevel) -> [Position] {
        guard !level.posts.isEmpty else { return [] }
        if level != .staff, !RankedAgreements(input.dossier, for: level).own.isEmpty { return [] }
        return input.dossier.positions.filter { post in
            let isOfLevel = post.kind.map(level.posts.contains) ?? false
            guard let chosen = input.options.below else { return isOfLevel }
            return post.id.text == chosen.text && (isOfLevel || level == .staff)
        }
    }

    private static func parts(
        of posts: [Position], in input: DocumentInput, plan: StatedPlan, level: OfficeLevel
    ) -> [AgreementPart] {
        let dossier = input.dossier
        let titles = Dictionary(dossier.positions.map { ($0.id, $0.title) }) { first, _ in first }
        let results = Dictionary(grouping: plan.document.entries) { entry -> PositionID? in
            if case .position(let id) = entry.subject { id } else { nil }
        }
        let plans = RankedAgreements(dossier, for: level).all
            .filter { $0.year == nil || plan.document.year == nil || $0.year == plan.document.year }
            .map { StatedPlan(PlannedYear($0, of: input).document, of: input) }
        let tables = PerformanceAgreementTables(plan: plan, level: level, others: plans)
        let funded = AgreementSources.all(input, level: level).first?.funded
        let money = funded.map { PerformanceAgreementTables(plan: $0, level: level) }
        let usual = AgreementSigners(plan, of: dossier, level: level)
        func side(_ title: String) -> AgreementSide {
            AgreementSide(
                Signatory(title: PostTitle(title, of: dossier.agency).whole, capacity: .own), of: dossier.agency)
        }
        return posts.map { post in
            let own = results[post.id] ?? []
            let budgets = level == .staff ? nil : money?.budgets(ofWork: own, in: plan)
            return AgreementPart(
                first: side(post.title), second: post.parent.flatMap { titles[$0] }.map(side) ?? usual.second,
                placeAndDate: .room,
                tables: [tables.results(own)] + [budgets].compactMap { $0 })
        }
    }
}
