import Application
import Crypto
import TestSupport
import Testing

@testable import Store

@Suite("Sealed entries of the audit log")
struct SealedEntryTests {
    private let seal = AuditSeal { Array(SHA256.hash(data: $0)) }
    private let agency = Self.agency(1)
    private let dossier = DossierID(UUIDv7(at: Timestamp(milliseconds: 3), random: (3, 3)))

    @Test("an entry is genuine as it was sealed, and for its agency, predecessor and secret only")
    func genuine() {
        let sealed = SealedEntry(entry(), of: agency, previous: [1], by: seal)
        #expect(sealed.isGenuine(of: agency, by: seal))
        #expect(!sealed.isGenuine(of: Self.agency(2), by: seal))
        #expect(!sealed.isGenuine(of: agency, by: AuditSeal { Array(SHA256.hash(data: [0] + $0)) }))
        let moved = SealedEntry(entry: sealed.entry, previous: [2], seal: sealed.seal)
        #expect(!moved.isGenuine(of: agency, by: seal))
    }

    @Test("no field can be changed, nor moved into its neighbour")
    func everyField() {
        let entries = [
            entry(), entry(sequence: 8), entry(seconds: 8), entry(author: "b"), entry(action: .added),
            entry(hasDossier: false), entry(revision: 8), entry(revision: nil), entry(record: "r2"), entry(before: nil),
            entry(before: ""), entry(before: "fromt", after: "o"), entry(after: nil), entry(reason: nil),
            entry(after: "towhy", reason: ""), entry(author: "aw"),
        ]
        let seals = entries.map { SealedEntry($0, of: agency, previous: [], by: seal).seal }
        #expect(Set(seals).count == entries.count)
    }

    private static func agency(_ number: Int64) -> AgencyKey {
        let id = UUIDv7(at: Timestamp(milliseconds: number), random: (1, 1))
        return AgencyKey(region: RegionID(id), agency: AgencyID(id))
    }

    private func entry(
        sequence: Int = 7, seconds: Int64 = 7, author: String = "a", action: AuditEntry.Action = .corrected,
        hasDossier: Bool = true, revision: Int? = 7, record: String = "r", before: String? = "from",
        after: String? = "to", reason: String? = "why"
    ) -> AuditEntry {
        AuditEntry(
            sequence: sequence, moment: Timestamp(milliseconds: seconds * 1000),
            authorship: Authorship(author: author, reason: reason), action: action,
            dossier: hasDossier ? dossier : nil, revision: revision, record: record, before: before, after: after)
    }
}
