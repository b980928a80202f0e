/// Someone signed in at one browser.
package struct Session: Hashable, Sendable {
    /// After which one signs in again.
    package static let hours: Int64 = 12
    /// How often at most the register is told that it was used.
    static let noteEvery: Int64 = 5 * 60_000

    package let viewer: Viewer
    package let begun: Timestamp
    package let lastSeen: Timestamp

    package init(viewer: Viewer, begun: Timestamp, lastSeen: Timestamp) {
        self.viewer = viewer
        self.begun = begun
        self.lastSeen = lastSeen
    }

    /// Whether it still counts at a moment.
    package func isAlive(at moment: Timestamp) -> Bool {
        !viewer.account.isClosed && moment.milliseconds - begun.milliseconds < Self.hours * 3_600_000
    }
}
