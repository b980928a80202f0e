import Domain

/// A plan with each node once: under its goal, objective or program where one of the tables that plan the year says so.
struct PlannedTree {
    let plan: StatedPlan
    /// The entry that is drawn in the place of another print of the same node in a table that plans.
    let drawn: [EntryID: EntryID]
    /// The same of all tables.
    private let known: [EntryID: EntryID]

    /// Of documents that aren't printed in several tables, what they are.
    init(_ stated: PlanDocument, of input: DocumentInput) {
        guard stated.kind == .workPlan else {
            plan = StatedPlan(stated, of: input)
            drawn = [:]
            known = [:]
            return
        }
        let planned = StatedPlan(PlannedYear(stated, of: input).document, of: input)
        let chosen = Self.chosen(planned)
        plan = StatedPlan(Self.tree(planned, chosen), of: input)
        drawn = Self.drawn(planned.document.entries, chosen)
        known = Self.drawn(stated.entries, chosen)
    }

    /// The entry that is drawn where one of any table is asked for.
    func shown(_ entry: EntryID) -> EntryID { known[entry] ?? entry }

    private static func drawn(_ entries: [Entry], _ chosen: [NodeID: Entry]) -> [EntryID: EntryID] {
        entries.reduce(into: [:]) { drawn, entry in
            if let own = entry.nodeID.flatMap({ chosen[$0] }) { drawn[entry.id] = own.id }
        }
    }

    /// Of each node the last print with indicators, else the first; none of an affair, which no plan is to reach.
    private static func chosen(_ plan: StatedPlan) -> [NodeID: Entry] {
        let nodes = plan.nodes.filter { plan.level(of: $0) != .affair }
        return nodes.reduce(into: [:]) { chosen, entry in
            guard let node = entry.nodeID else { return }
            if chosen[node] == nil || !plan.indicators(of: entry).isEmpty { chosen[node] = entry }
        }
    }

    private static func tree(_ plan: StatedPlan, _ chosen: [NodeID: Entry]) -> PlanDocument {
        let parents = plan.nodes.reduce(into: [NodeID: Entry]()) { parents, entry in
            guard let node = entry.nodeID, let stated = entry.parent.flatMap(plan.entry),
                let parent = stated.nodeID.flatMap({ chosen[$0] }), let level = plan.level(of: parent),
                plan.level(of: entry).map({ level < $0 }) ?? false
            else { return }
            if parents[node].flatMap(plan.level).map({ $0 < level }) ?? true { parents[node] = parent }
        }
        let kept = Set(chosen.values.map(\.id))
        var document = plan.document
        document.entries = document.entries.compactMap { entry in
            guard let node = entry.nodeID else { return entry.parent.map(kept.contains) ?? true ? entry : nil }
            guard kept.contains(entry.id) else { return nil }
            var entry = entry
            entry.parent = parents[node]?.id
            entry.under = nil
            return entry
        }
        if let agency = agency(of: plan, among: document.entries) { gather(&document, below: agency) }
        return document
    }

    /// The only agency of a plan.
    private static func agency(of plan: StatedPlan, among entries: [Entry]) -> Entry? {
        let agencies = entries.filter { plan.level(of: $0) == .agency }
        return agencies.count == 1 ? agencies[0] : nil
    }

    /// An agency stands over all that hangs under nothing; it is left out where no table says that something hangs under it.
    private static func gather(_ document: inout PlanDocument, below agency: Entry) {
        guard document.entries.contains(where: { $0.nodeID != nil && $0.parent == agency.id }) else {
            document.entries.removeAll { $0.id == agency.id || $0.parent == agency.id }
            return
        }
        for index in document.entries.indices {
            let entry = document.entries[index]
            guard entry.nodeID != nil, entry.parent == nil, entry.id != agency.id else { continue }
            document.entries[index].parent = agency.id
        }
    }
}
