import Domain
import Testing

@testable import Application

@Suite("Filling a register with examples")
struct FillDemonstrationTests {
    private let region = RegionalGovernment(kind: .city, name: "Contoh")
    private let author = Authorship(author: "demo")

    @Test("each example is added once, and those that are there stay")
    func adds() async throws {
        let present = Agency(name: "Badan A", region: region)
        let result = try await use([present, Agency(name: "Badan B", region: region)], register: [present]).run(
            ["contoh"], by: author)
        #expect(result.added == ["Badan B Kota Contoh"])
        #expect(result.present == ["Badan A Kota Contoh"])
        #expect(result.refused.isEmpty)
    }

    @Test("an example that names no region is left out, and the others are added")
    func nameless() async throws {
        let result = try await use([Agency(name: "Badan A"), Agency(name: "Badan B", region: region)], register: [])
            .run(
                ["contoh"], by: author)
        #expect(result.added == ["Badan B Kota Contoh"])
        #expect(result.nameless == 1)
        #expect(result.refused.isEmpty)
    }

    @Test("a register with agencies of its own is left alone")
    func inUse() async throws {
        let own = Agency(name: "Dinas", region: region)
        await #expect(throws: FillDemonstration.Failure.inUse(["Dinas Kota Contoh"])) {
            try await use([Agency(name: "Badan B", region: region)], register: [own]).run(["contoh"], by: author)
        }
    }

    private func use(_ examples: [Agency], register agencies: [Agency]) -> FillDemonstration {
        let importing = ImportDocuments(
            source: SourcePort { path in SourceFile(name: path, bytes: []) },
            reader: ImportPort(
                groups: { [$0] },
                read: { _, _ in
                    ImportOutcome(proposals: examples.map { ImportProposal(dossier: Dossier(agency: $0)) })
                }))
        let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
        let key = AgencyKey(region: RegionID(id), agency: AgencyID(id))
        return FillDemonstration(
            importing: importing, register: .listing(agencies.map { RegisteredAgency(key: key, agency: $0) }))
    }
}
