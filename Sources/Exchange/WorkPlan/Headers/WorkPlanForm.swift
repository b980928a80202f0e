/// What a table of a work plan is about, told by its columns and never by its number.
enum WorkPlanForm: Hashable, Sendable {
    /// Evaluation of the last year and of the strategic plan (T-C.29).
    case evaluation
    /// Performance of the service over the years (T-C.30).
    case service
    /// Review of the draft of the region's plan: two sides (T-C.31).
    case review
    /// Proposals of the people (T-C.32).
    case proposals
    /// Goals and objectives of the strategic plan.
    case goals
    /// From the goal down to the activities with money.
    case cascade
    /// How many programs and activities there are, and their money.
    case recapitulation
    /// The year's plan, mostly with a forward estimate (T-C.33).
    case plan

    /// Whether no other kind of document prints such a table.
    var isTelling: Bool {
        switch self {
        case .evaluation, .service, .review, .recapitulation: true
        case .proposals, .goals, .cascade, .plan: false
        }
    }
}
