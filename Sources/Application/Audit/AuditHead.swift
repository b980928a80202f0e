/// The end of an agency's chain. Written down elsewhere, it proves later that nothing before it was changed or removed.
package struct AuditHead: Hashable, Sendable {
    /// How many entries there are.
    package let length: Int
    /// The seal of the last; empty where there is none.
    package let seal: [UInt8]

    package init(length: Int, seal: [UInt8]) {
        self.length = length
        self.seal = seal
    }

    /// "17:9f86d0…", the seal in hexadecimal digits.
    package var text: String {
        "\(length):" + seal.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Reads its own `text`; nil for any other.
    package init?(_ text: some StringProtocol) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let length = Int(halves[0]), length >= 0 else { return nil }
        let digits = Array(halves[1])
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...].prefix(2)), radix: 16)
        }
        self.init(length: length, seal: bytes)
        guard self.text == text else { return nil }
    }
}
