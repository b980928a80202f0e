/// What checking a chain gave.
package struct AuditProof: Hashable, Sendable {
    package let head: AuditHead
    /// In the order of the chain; empty where it holds.
    package let breaches: [AuditBreach]
    /// The heads the chain had at each length, to compare with those written down.
    private let seals: [Int: [UInt8]]

    /// - Parameter seals: the seal of each entry by its number.
    package init(head: AuditHead, breaches: [AuditBreach], seals: [Int: [UInt8]]) {
        self.head = head
        self.breaches = breaches
        self.seals = seals
    }

    /// Whether the chain still passes through a head that was written down.
    package func passes(through head: AuditHead) -> Bool {
        head.length == 0 ? head.seal.isEmpty : seals[head.length] == head.seal
    }
}
