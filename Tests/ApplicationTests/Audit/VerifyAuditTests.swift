import Domain
import Testing

@testable import Application

@Suite("Proving the audit log")
struct VerifyAuditTests {
    private let first = Self.agency(1)
    private let second = Self.agency(2)
    private let head = AuditHead(length: 2, seal: [2])

    @Test("all chains are proven, and the result holds only where each does")
    func all() async throws {
        let sound = try await use([first, second], breaches: []).run()
        #expect(sound.holds)
        #expect(sound.lines.map(\.agency) == [first, second])
        let broken = try await use([first, second], breaches: [.missing(1...1)]).run()
        #expect(!broken.holds)
        #expect(broken.lines.allSatisfy { $0.proof.breaches == [.missing(1...1)] })
    }

    @Test("a chain must still pass through what was written down")
    func noted() async throws {
        let use = use([first], breaches: [])
        let name = first.key.agency
        #expect(try await use.run(noted: [name: head]).holds)
        #expect(try await use.run(noted: [name: AuditHead(length: 1, seal: [1])]).holds)
        #expect(try await use.run(noted: [name: AuditHead(length: 0, seal: [])]).holds)
        for lost in [AuditHead(length: 1, seal: [9]), AuditHead(length: 3, seal: [3])] {
            let result = try await use.run(noted: [name: lost])
            #expect(!result.holds)
            #expect(result.lines[0].lost == lost)
        }
    }

    @Test("an agency that was written down and is gone is named")
    func vanished() async throws {
        let result = try await use([first], breaches: []).run(noted: [second.key.agency: head])
        #expect(!result.holds)
        #expect(result.vanished == [second.key.agency])
    }

    private func use(_ agencies: [RegisteredAgency], breaches: [AuditBreach]) -> VerifyAudit {
        let proof = AuditProof(head: head, breaches: breaches, seals: [1: [1], 2: [2]])
        return VerifyAudit(
            register: .listing(agencies),
            audit: AuditPort(verify: { _ in proof }, history: { _ in [] }))
    }

    private static func agency(_ number: Int64) -> RegisteredAgency {
        let id = UUIDv7(at: Timestamp(milliseconds: number), random: (1, 1))
        return RegisteredAgency(
            key: AgencyKey(region: RegionID(id), agency: AgencyID(id)), agency: Agency(name: "Badan \(number)"))
    }
}
