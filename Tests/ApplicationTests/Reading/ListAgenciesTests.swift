import Domain
import Synchronization
import Testing

@testable import Application

@Suite("Listing agencies with the state of their plans")
struct ListAgenciesTests {
    private static let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
    private static let key = DossierKey(
        agency: AgencyKey(region: RegionID(id), agency: AgencyID(id)), dossier: DossierID(id))

    private static let dossier: Dossier = {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let program = plan.addNode(.program, name: "Program")
        let indicator = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025)
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        return plan.build()
    }()

    /// A list of one agency, its dossier at a revision, which counts how often it is loaded.
    private func list(
        revision: @escaping @Sendable () -> Int, loads: @escaping @Sendable () -> Void, isFull: Bool = false
    ) -> ListAgencies {
        let generation = RegisterID(Self.id)
        let register = RegisterPort(
            agencies: { () throws(StoreFault) in [] }, addAgency: { _, _ throws(StoreFault) in nil },
            add: { _, _ throws(StoreFault) in .nameless },
            load: { key throws(StoreFault) in
                loads()
                return StoredDossier(
                    key: key, version: DossierVersion(generation: generation, revision: revision()),
                    dossier: Self.dossier)
            }, version: { _ throws(StoreFault) in nil }, correct: { _, _ throws(StoreFault) in .gone })
        return ListAgencies(
            list: AgencyListPort { _ throws(StoreFault) in
                let line = RegisteredAgency.DossierLine(key: Self.key, period: 2025...2025, revision: revision())
                return AgencyPage(
                    agencies: [RegisteredAgency(key: Self.key.agency, agency: Self.dossier.agency, dossiers: [line])],
                    total: 1, years: 2025...2025, generation: generation)
            }, register: register, background: isFull ? BackgroundPort { _ in false } : .atOnce)
    }

    @Test("a plan is checked once for each of its versions")
    func keeps() async throws {
        let (revision, loads) = (Counter(), Counter())
        let list = list(revision: { revision.value + 1 }, loads: { loads.add() })
        let state = try #require(try await list.run(AgencyQuery(scopes: [])).states[Self.key])
        #expect(state.title == "Rencana Aksi Tahun 2025")
        #expect(state.counts.values.reduce(0, +) > 0)
        _ = try await list.run(AgencyQuery(scopes: []))
        #expect(loads.value == 1)
        revision.add()
        _ = try await list.run(AgencyQuery(scopes: []))
        #expect(loads.value == 2)
    }

    @Test("where there is no room to check, it says so")
    func overloaded() async {
        let list = list(revision: { 1 }, loads: {}, isFull: true)
        await #expect(throws: ReadingFault.overloaded) { _ = try await list.run(AgencyQuery(scopes: [])) }
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }
}
