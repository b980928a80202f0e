/// An amount as printed and as read.
package struct StatedMoney: Hashable, Sendable {
    package var raw: String
    package var reading: Reported<Money>
    /// False where the separators contradict each other: "15.000.000.00".
    package var isWellFormed: Bool

    package init(raw: String, reading: Reported<Money>, isWellFormed: Bool = true) {
        self.raw = raw
        self.reading = reading
        self.isWellFormed = isWellFormed
    }
}
