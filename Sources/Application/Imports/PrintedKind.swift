import Domain

/// What kind of thing an entry prints: things of two kinds are never the same.
enum PrintedKind: Hashable, Sendable {
    case agency
    case node(PlanLevel?)
    case indicator
    case position

    init(_ entry: Entry, _ levels: [NodeID: PlanLevel]) {
        self =
            switch entry.subject {
            case .agency: .agency
            case .node(let id): .node(levels[id])
            case .indicator: .indicator
            case .position: .position
            }
    }
}
