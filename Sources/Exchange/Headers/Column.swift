import Domain

/// One column of a source table by its meaning.
struct Column: Hashable, Sendable {
    enum Role: Hashable, Sendable {
        case ordinal
        case code
        /// Names of nodes; several levels where one column mixes them.
        case label([PlanLevel])
        case indicator
        case unit
        case target(ColumnPeriod)
        case budget(ColumnPeriod)
        case note
        case responsible
        case location
        case fundingSource
        /// Something that is no part of an action plan; its cells are listed, never moved.
        case other
    }

    var role: Role
    /// The level whose nodes or indicators it speaks of.
    var level: PlanLevel?
    /// 1-based position in the header tree.
    var ordinal: Int
    /// Index of its cell in the header copy that was read.
    var index: Int
    /// Header texts joined with " / ".
    var heading: String
    /// Its meaning was taken from its neighbours, as its own heading is empty or damaged.
    var isInferred = false

    var isLabel: Bool {
        if case .label = role { true } else { false }
    }

    var isFigure: Bool {
        switch role {
        case .target, .budget: true
        default: false
        }
    }
}
