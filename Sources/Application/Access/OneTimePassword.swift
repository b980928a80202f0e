/// A password made by the program, to sign in with once: three groups of five signs that nobody mixes up, 74 bits.
package struct OneTimePassword: Sendable {
    /// Without `0`, `1`, `i`, `l` and `o`.
    private static let signs = Array("23456789abcdefghjkmnpqrstuvwxyz")

    /// "k7m2p-x9qrt-5wbnd".
    package let text: String
    let password: Password

    package init(random: RandomPort) {
        var generator = Source(port: random)
        let groups = (0..<3).map { _ in
            String((0..<5).map { _ in Self.signs[.random(in: Self.signs.indices, using: &generator)] })
        }
        text = groups.joined(separator: "-")
        password = Password(bytes: Array(text.utf8))
    }

    private struct Source: RandomNumberGenerator {
        let port: RandomPort

        mutating func next() -> UInt64 { port.next() }
    }
}
