import Domain
import TestSupport
import Testing

@testable import Application

@Suite("A dossier as the register held it")
struct StoredDossierTests {
    private let stored: StoredDossier
    private let other: DossierVersion

    init() {
        let id = UUIDv7(at: Timestamp(milliseconds: 1), random: (1, 1))
        let key = DossierKey(agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))
        let version = DossierVersion(generation: RegisterID(id), revision: 3)
        stored = StoredDossier(key: key, version: version, dossier: SampleDossier.everything)
        let later = UUIDv7(at: Timestamp(milliseconds: 2), random: (1, 1))
        other = DossierVersion(generation: RegisterID(later), revision: 4)
    }

    @Test("the next write is applied without reading the register again", arguments: [0, 5])
    func applies(index: Int) throws {
        let applied = try #require(stored.applying(correction(index), version: stored.version.next))
        var expected = stored.dossier
        expected.documents[0].statements[index].value = .text("baru")
        #expect(applied.dossier == expected)
        #expect(applied.version.revision == 4)
    }

    @Test("a write in between, another generation or a statement that isn't there ask for reading again")
    func readsAgain() {
        #expect(stored.applying(correction(0), version: stored.version.next.next) == nil)
        #expect(stored.applying(correction(0), version: other) == nil)
        #expect(stored.applying(correction(1000), version: stored.version.next) == nil)
    }

    private func correction(_ index: Int) -> StatementCorrection {
        StatementCorrection(
            StatementAddress(dossier: stored.key, entry: EntryID("T1.I1"), index: index), value: .text("baru"),
            seen: stored.version)
    }
}
