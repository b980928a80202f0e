import Domain

/// A correction that came too late: someone else had written the value in between.
package struct StaleWrite: Hashable, Sendable {
    package let attempted: StatedValue
    package let current: StatedValue
    /// Who wrote the current value, when, in which revision; nil only where the log doesn't tell.
    package let writer: AuditEntry?

    package init(attempted: StatedValue, current: StatedValue, writer: AuditEntry?) {
        self.attempted = attempted
        self.current = current
        self.writer = writer
    }
}
