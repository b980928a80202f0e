/// One thing a plan is made of, on any level: identity and what it serves. How a revision prints it is an `Entry`.
package struct PlanNode: Hashable, Sendable, Identifiable {
    package let id: NodeID
    package var level: PlanLevel
    /// Further objectives it serves beside the one it is printed under.
    package var supports: [NodeID]

    package init(id: NodeID, level: PlanLevel, supports: [NodeID] = []) {
        self.id = id
        self.level = level
        self.supports = supports
    }
}
