import Documents
import Domain
import Rules
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
        revision: @escaping @Sendable () -> Int, loads: @escaping @Sendable () -> Void, isFull: Bool = false,
        noteCount: @escaping @Sendable () -> Int = { 0 }, asked: @escaping @Sendable () -> Void = {},
        isThere: @escaping @Sendable () -> Bool = { true }, fault: StoreFault? = nil
    ) -> ListAgencies {
        let generation = RegisterID(Self.id)
        let register = RegisterPort(
            agencies: { () throws(StoreFault) in [] }, addAgency: { _, _ throws(StoreFault) in nil },
            add: { _, _ throws(StoreFault) in .nameless },
            load: { key throws(StoreFault) in
                loads()
                if let fault { throw fault }
                return StoredDossier(
                    key: key, version: DossierVersion(generation: generation, revision: revision()),
                    dossier: Self.dossier)
            },
            version: { _ throws(StoreFault) in DossierVersion(generation: generation, revision: revision()) },
            correct: { _, _ throws(StoreFault) in .gone })
        let background = isFull ? BackgroundPort { _ in false } : .atOnce
        let moment: @Sendable () -> DossierMoment = {
            DossierMoment(
                key: Self.key, version: DossierVersion(generation: generation, revision: revision()),
                noteCount: noteCount())
        }
        return ListAgencies(
            list: AgencyListPort(
                mark: { () throws(StoreFault) in 100 * revision() + noteCount() + (isThere() ? 0 : 50) },
                page: { query throws(StoreFault) in
                    asked()
                    return Self.page(
                        query.scopes.isEmpty ? Self.agencies : Self.chosen(query.scopes), isThere() ? moment() : nil)
                },
                outlines: { _ throws(StoreFault) in
                    AgencyOutlines(
                        agencies: Self.agencies.map { agency in
                            .init(
                                key: agency.key,
                                dossiers: agency.dossiers.filter { _ in isThere() }.map { _ in moment() })
                        }, years: 2025...2025)
                }), register: register,
            findings: ReadFindings(
                dossiers: ReadDossier(register: register, background: background),
                notes: FindingNotePort { _ in
                    (0..<noteCount()).map { _ in Self.note }
                } add: { _, _, _, _, _ in
                    .gone
                }, digest: .sum), background: background)
    }

    private static let note = FindingNote(
        subject: FindingSubject(mark: mark, rule: "target.quarters-make-year", cause: DossierPath(text: "nodes/P1")),
        act: .dismissed, authorship: Authorship(author: "a", reason: "benar"), moment: Timestamp(milliseconds: 1))

    private static let mark = FindingSubjects(dossier, digest: .sum).subject(
        of: CheckDocuments.report(on: ImportProposal(dossier: dossier), pack: .official).findings[0]
    ).mark

    /// The second one by name has a dossier; the others have none.
    private static let agencies: [RegisteredAgency] = ["A", "B", "C"].enumerated().map { number, name in
        let own = AgencyKey(
            region: RegionID(id),
            agency: AgencyID(UUIDv7(at: Timestamp(milliseconds: 0), random: (0, UInt64(number + 1)))))
        let line = RegisteredAgency.DossierLine(key: key, period: 2025...2025, revision: 1)
        return RegisteredAgency(
            key: number == 1 ? key.agency : own, agency: Agency(name: name), dossiers: number == 1 ? [line] : [])
    }

    private static func chosen(_ scopes: [RoleAssignment.Scope]) -> [RegisteredAgency] {
        agencies.filter { scopes.contains(.agency($0.key)) }
    }

    private static func page(_ agencies: [RegisteredAgency], _ moment: DossierMoment?) -> AgencyPage {
        AgencyPage(
            agencies: agencies, total: agencies.count, years: 2025...2025, moments: moment.map { [key: $0] } ?? [:])
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

    @Test("a plan is looked at again when there are more notes on its findings")
    func notes() async throws {
        let notes = Counter()
        let list = list(revision: { 1 }, loads: {}, noteCount: { notes.value })
        let before = try #require(try await list.run(AgencyQuery(scopes: [])).states[Self.key])
        #expect((before.openCount, before.dismissedCount) == (1, 0))
        notes.add()
        let after = try #require(try await list.run(AgencyQuery(scopes: [])).states[Self.key])
        #expect((after.openCount, after.dismissedCount) == (0, 1))
        #expect(after.unassignedErrorCount == 0)
    }

    @Test("in the order of urgency agencies without a dossier come first, and all are counted")
    func urgency() async throws {
        let list = list(revision: { 1 }, loads: {})
        let result = try await list.run(AgencyQuery(scopes: [], order: .urgency))
        #expect(result.page.agencies.map(\.agency.name) == ["A", "C", "B"])
        #expect(result.page.total == 3)
        #expect(result.page.years == 2025...2025)
        #expect(result.ranking == ListAgencies.Ranking(undelivered: 2, faulty: 1, unchecked: 0))
        let beyond = try await list.run(AgencyQuery(scopes: [], page: 7, order: .urgency))
        #expect(beyond.page.total == 3)
    }

    @Test("a page begins where those before it end, and none is too far off to be asked for")
    func start() {
        #expect(AgencyQuery(scopes: [], page: 2).start == 2 * AgencyQuery.pageSize)
        #expect(AgencyQuery(scopes: [], page: .max).start > 0)
        let region = RegionID(Self.id)
        #expect(AccountQuery(region: region, page: 2).start == 2 * AccountQuery.pageSize)
        #expect(AccountQuery(region: region, page: .max).start > 0)
    }

    @Test("a list is asked for again when something was written, not before")
    func keepsLists() async throws {
        let (revision, asked) = (Counter(), Counter())
        let list = list(revision: { revision.value + 1 }, loads: {}, asked: { asked.add() })
        let queries = [AgencyQuery(scopes: []), AgencyQuery(scopes: [], order: .urgency)]
        for query in queries + queries { _ = try await list.run(query) }
        #expect(asked.value == 2)
        revision.add()
        for query in queries { _ = try await list.run(query) }
        #expect(asked.value == 4)
    }

    @Test("a plan that can't be read takes no other along, and is tried once for each of its versions")
    func damaged() async throws {
        let (revision, loads) = (Counter(), Counter())
        let list = list(
            revision: { revision.value + 1 }, loads: { loads.add() }, fault: .damagedRecord("entry"))
        for order in [AgencyQuery.Order.urgency, .name] {
            let result = try await list.run(AgencyQuery(scopes: [], order: order))
            #expect(result.page.agencies.count == 3)
            #expect(result.states.isEmpty)
            #expect(result.ranking?.unchecked ?? 0 == 0)
        }
        #expect(loads.value == 1)
        revision.add()
        _ = try await list.run(AgencyQuery(scopes: [], order: .urgency))
        #expect(loads.value == 2)
    }

    @Test(
        "of a dossier that was removed nothing is kept, damaged or not",
        arguments: [nil, StoreFault.damagedRecord("x")])
    func removed(fault: StoreFault?) async throws {
        let (loads, changes) = (Counter(), Counter())
        let list = list(
            revision: { 1 }, loads: { loads.add() }, isThere: { changes.value.isMultiple(of: 2) }, fault: fault)
        let query = AgencyQuery(scopes: [], order: .urgency)
        for count in [1, 1, 2] {
            _ = try await list.run(query)
            #expect(loads.value == count)
            changes.add()
        }
    }

    @Test("a register that doesn't answer is told of")
    func busy() async {
        let list = list(revision: { 1 }, loads: {}, fault: .busy(place: "x"))
        await #expect(throws: ReadingFault.store(.busy(place: "x"))) { _ = try await list.run(AgencyQuery(scopes: [])) }
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
