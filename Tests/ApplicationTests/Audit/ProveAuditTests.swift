import Synchronization
import Testing

@testable import Application

@Suite("Proofs of chains that are kept")
struct ProveAuditTests {
    private static let agency = AgencyKey(
        region: RegionID(UUIDv7(at: Timestamp(milliseconds: 1), random: (1, 1))),
        agency: AgencyID(UUIDv7(at: Timestamp(milliseconds: 1), random: (1, 2))))

    /// A chain of a length, and how often it was checked.
    private final class Chain: Sendable {
        let length = Mutex(1)
        let checks = Mutex(0)
        let now = Mutex(Int64(0))

        var head: AuditHead { AuditHead(length: length.withLock { $0 }, seal: [1]) }
        var clock: ClockPort { ClockPort { Timestamp(milliseconds: self.now.withLock { $0 }) } }
        var audit: AuditPort {
            AuditPort(
                verify: { _ in
                    self.checks.withLock { $0 += 1 }
                    return AuditProof(head: self.head, breaches: [], seals: [:])
                }, history: { _ in [] }, head: { _ in self.head })
        }
    }

    @Test("a chain is checked once for each of its ends, and whenever somebody asks")
    func once() async throws {
        let chain = Chain()
        let proving = ProveAudit(audit: chain.audit, clock: chain.clock)
        for _ in 1...3 { #expect(try await proving.run(Self.agency, again: false).moment.milliseconds == 0) }
        #expect(chain.checks.withLock { $0 } == 1)
        chain.now.withLock { $0 = 5 }
        #expect(try await proving.run(Self.agency, again: true).moment.milliseconds == 5)
        #expect(try await proving.run(Self.agency, again: false).moment.milliseconds == 5)
        #expect(chain.checks.withLock { $0 } == 2)
        chain.length.withLock { $0 = 2 }
        #expect(try await proving.run(Self.agency, again: false).proof.head.length == 2)
        #expect(chain.checks.withLock { $0 } == 3)
    }
}
