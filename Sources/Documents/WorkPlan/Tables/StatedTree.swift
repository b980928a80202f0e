import Domain

/// A root of a work plan with all below it, and what it states.
struct StatedTree {
    /// Parents before children, in document order.
    let nodes: [Entry]
    /// Of its nodes and their indicators.
    let stated: [Statement]
    private let levels: Set<PlanLevel>
    private let planned: Int?

    init(_ root: Entry, of plan: StatedPlan) {
        var nodes: [Entry] = []
        var pending = [root]
        var seen: Set<EntryID> = []
        while let node = pending.popLast() {
            guard seen.insert(node.id).inserted else { continue }
            nodes.append(node)
            pending += plan.children(of: node, Set(PlanLevel.allCases)).reversed()
        }
        self.nodes = nodes
        stated = nodes.flatMap { node in
            ([node] + plan.indicators(of: node)).flatMap { plan.statements[$0.id] ?? [] }
        }
        levels = Set(nodes.compactMap { plan.level(of: $0) })
        planned = plan.document.year
    }

    /// The printed table it stands in.
    var table: TableID? { stated.lazy.compactMap(\.table).first.map { TableID($0) } }

    /// The tables it is printed in; none where it states nothing that tells.
    var kinds: [OfficialTable] {
        if states({ $0.role == .programCount || $0.role == .activityCount }) { return [.recapitulation] }
        if isNothing || states(Self.isProposed) { return [.proposals] }
        let found = OfficialTable.allCases.filter(isPrinted)
        return found.contains(.plan) && found.contains(.objectives) ? found.filter { $0 != .plan } : found
    }

    private func isPrinted(in table: OfficialTable) -> Bool {
        switch table {
        case .evaluation: return states { $0.role == .rate || $0.role == .cumulative || Self.isThrough($0) }
        case .service: return levels.isSubset(of: [.agency]) && states { $0.role == .projection || $0.role == .actual }
        case .review: return states { $0.basis == .draftRKPD || $0.basis == .needsAnalysis }
        case .goals: return isCascade && !namesWork && !states(isPlanned)
        case .objectives: return isCascade && (namesWork || states(isPlanned))
        case .plan: return namesWork && states { $0.basis == .forward || isPlanned($0) } || isTotal
        case .proposals, .recapitulation: return false
        }
    }

    private var isCascade: Bool { !levels.isDisjoint(with: [.goal, .objective]) }
    private var namesWork: Bool { !levels.isDisjoint(with: [.program, .activity, .subActivity]) }

    /// A line of sums alone.
    private var isTotal: Bool {
        nodes.count == 1 && levels.isSubset(of: [.agency]) && states { $0.role == .budget && isPlanned($0) }
    }

    /// A row that says there is nothing.
    private var isNothing: Bool { nodes.first?.name.map { NormalizedName($0).text } == "nihil" }

    private func states(_ test: (Statement) -> Bool) -> Bool { stated.contains(where: test) }

    /// A target or amount of the document's own year.
    private func isPlanned(_ statement: Statement) -> Bool {
        guard statement.basis == .own, statement.role == .target || statement.role == .budget,
            case .year(let year) = statement.period
        else { return false }
        return planned == nil || planned == year
    }

    /// The heading tells a volume that is asked for.
    private static func isProposed(_ statement: Statement) -> Bool {
        guard statement.role == .target, let words = statement.heading.map({ NormalizedName($0).words }) else {
            return false
        }
        return words.contains("besaran") || words.contains("volume")
    }

    private static func isThrough(_ statement: Statement) -> Bool {
        if case .through = statement.period { true } else { false }
    }
}
