/// What was spent on a node in a period.
package struct Spending: Hashable, Sendable {
    package var node: NodeID
    package var period: StatedPeriod
    package var amount: Reported<Money>

    package init(node: NodeID, period: StatedPeriod, amount: Reported<Money>) {
        self.node = node
        self.period = period
        self.amount = amount
    }
}
