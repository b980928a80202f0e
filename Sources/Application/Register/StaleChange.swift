/// A change that came too late: someone else had written another value than the one its author saw.
package struct StaleChange<Value: Hashable & Sendable>: Hashable, Sendable {
    package let current: Value
    /// Who wrote the current value, and when; nil only where the log doesn't tell.
    package let writer: AuditEntry?

    package init(current: Value, writer: AuditEntry?) {
        self.current = current
        self.writer = writer
    }
}
