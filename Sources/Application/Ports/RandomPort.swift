/// Randomness that nobody can guess.
package struct RandomPort: Sendable {
    package let next: @Sendable () -> UInt64

    package init(next: @escaping @Sendable () -> UInt64) {
        self.next = next
    }

    /// The system's generator.
    package static let system = RandomPort {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
