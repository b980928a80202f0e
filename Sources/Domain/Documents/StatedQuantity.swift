/// A target or actual as printed and as read.
package struct StatedQuantity: Hashable, Sendable {
    package var raw: String
    package var reading: Reported<Quantity>

    package init(raw: String, reading: Reported<Quantity>) {
        self.raw = raw
        self.reading = reading
    }
}
