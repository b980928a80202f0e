/// A count of programs or activities as printed and as read.
package struct StatedCount: Hashable, Sendable {
    package var raw: String
    package var reading: Reported<Int>

    package init(raw: String, reading: Reported<Int>) {
        self.raw = raw
        self.reading = reading
    }
}
