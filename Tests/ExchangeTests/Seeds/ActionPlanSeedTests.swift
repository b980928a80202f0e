import Domain
import Exchange
import TestSupport
import Testing

/// The three real action plans, where they lie beside the checkout.
@Suite("Reading the real action plans", .enabled(if: Seed.arePresent, Seed.absence))
struct ActionPlanSeedTests {
    private func proposal(_ seed: Seed) throws -> ImportProposal {
        let outcome = ImportReader.read([try seed.file()])
        #expect(outcome.refused.isEmpty)
        return try #require(outcome.proposals.first)
    }

    @Test("levels, distinct subjects and indicators are counted as people count them", arguments: PlanCounts.expected)
    func counts(seed: Seed, expected: PlanCounts) throws {
        #expect(PlanCounts(try proposal(seed).dossier) == expected)
    }

    @Test("facts agree with the checked transcription", arguments: [(Seed.blora, "blora"), (.bengkalis, "bengkalis")])
    func agreesWithGold(seed: Seed, gold: String) throws {
        let expected = try GoldPlan.read(gold).facts.sorted()
        #expect(expected.count > 200)
        let read = PlanFacts(try proposal(seed).dossier).facts.sorted()
        let missing = Multiset(expected).subtracting(read)
        let surplus = Multiset(read).subtracting(expected)
        #expect(missing.isEmpty, "not read: \(missing.prefix(20))")
        #expect(surplus.isEmpty, "read, but not there: \(surplus.prefix(20))")
    }

    @Test("no cell is dropped: every one is used or listed", arguments: Seed.actionPlans)
    func everyCellIsAccounted(seed: Seed) throws {
        let file = try seed.file()
        let proposal = try proposal(seed)
        let unaccounted = CellAudit(file, proposal).unaccounted
        #expect(unaccounted.isEmpty, "\(unaccounted.prefix(20))")
    }

    @Test("agency, region and year are read from the titles")
    func heads() throws {
        let gresik = try proposal(.gresik).dossier
        #expect(gresik.agency.name == "Badan Kepegawaian Daerah")
        #expect(gresik.agency.region == RegionalGovernment(kind: .regency, name: "Gresik"))
        #expect(gresik.period == 2020...2020)
        let bengkalis = try proposal(.bengkalis).dossier
        #expect(bengkalis.agency.name == "Badan Kepegawaian, Pendidikan dan Pelatihan")
        #expect(bengkalis.documents.first?.date == "Bengkalis, Maret 2020")
    }

    @Test(
        "the seeds that are no action plans are refused with their kind",
        arguments: [Seed.kabupatenBlitar])
    func refusesOtherKinds(seed: Seed) throws {
        let outcome = ImportReader.read([try seed.file()])
        #expect(outcome.proposals.isEmpty)
        #expect(outcome.refused.map(\.code) == [.otherKind])
    }
}
