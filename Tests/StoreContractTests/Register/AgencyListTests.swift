import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("A list of agencies")
struct AgencyListTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func dossier(_ agency: String, in region: String = "Contoh", _ period: ClosedRange<Int>?) -> Dossier {
        var dossier = SampleDossier.everything
        dossier.agency = Agency(name: agency, region: RegionalGovernment(kind: .regency, name: region))
        dossier.period = period
        return dossier
    }

    /// A register with these dossiers, as a list, and the key of each.
    private func list(
        _ engine: Engine, _ dossiers: [Dossier]
    ) async throws -> (list: AgencyListPort, keys: [DossierKey]) {
        let store = try await RegisterStore.open(
            try engine.database(in: folder), seal: .hmac(), clock: .fixed)
        var keys: [DossierKey] = []
        for dossier in dossiers {
            guard
                case .added(let key) = try await store.port.add(
                    ImportProposal(dossier: dossier), RegisterFixture.author)
            else { continue }
            keys.append(key)
        }
        return (store.listPort, keys)
    }

    @Test("only agencies of the scopes are listed, by region and name", arguments: Engine.allCases)
    func scopes(engine: Engine) async throws {
        let (list, keys) = try await list(
            engine,
            [
                dossier("Dinas Sosial", in: "Dua", 2025...2025), dossier("Badan Keuangan", in: "Dua", 2025...2025),
                dossier("Dinas Sosial", in: "Satu", 2025...2025), dossier("Inspektorat", in: "Satu", 2025...2025),
            ])
        #expect(try await list.page(AgencyQuery(scopes: [])).total == 0)
        let two = try await list.page(AgencyQuery(scopes: [.region(keys[0].agency.region)]))
        #expect(two.agencies.map(\.agency.name) == ["Badan Keuangan", "Dinas Sosial"])
        let mixed = AgencyQuery(scopes: [.region(keys[0].agency.region), .agency(keys[3].agency)])
        #expect(try await list.page(mixed).agencies.map(\.key) == [keys[1], keys[0], keys[3]].map(\.agency))
        #expect(try await list.page(mixed).total == 3)
    }

    @Test("a page has so many agencies, and the total counts all", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        let count = AgencyQuery.pageSize + 3
        let (list, keys) = try await list(engine, (10..<10 + count).map { dossier("Badan \($0)", 2025...2025) })
        let scope = RoleAssignment.Scope.region(keys[0].agency.region)
        let pages = [0, 1, 2].map { AgencyQuery(scopes: [scope], page: $0) }
        var found: [AgencyKey] = []
        for page in pages {
            let shown = try await list.page(page)
            #expect(shown.total == count)
            found += shown.agencies.map(\.key)
        }
        #expect(found == keys.map(\.agency))
    }

    @Test("words are looked for in names, and none of their signs is a pattern", arguments: Engine.allCases)
    func words(engine: Engine) async throws {
        let (list, keys) = try await list(
            engine, [dossier("Badan Keuangan", 2025...2025), dossier("Dinas Sosial Élan", 2025...2025)])
        let long = String(repeating: "a", count: 50_010)
        let scope = RoleAssignment.Scope.region(keys[0].agency.region)
        for (words, count) in [
            ("KEUANGAN", 1), ("inas", 1), ("%", 0), ("_", 0), ("", 2), ("'; DROP", 0), ("éLAN", 1), (long, 0),
        ] {
            #expect(try await list.page(AgencyQuery(scopes: [scope], words: words)).total == count, "\(words)")
        }
    }

    @Test(
        "of a fiscal year only plans of that year or of none are shown, but all years are told",
        arguments: Engine.allCases)
    func years(engine: Engine) async throws {
        let (list, keys) = try await list(
            engine, [dossier("Badan", 2021...2023), dossier("Badan", 2025...2025), dossier("Badan", nil)])
        let scope = RoleAssignment.Scope.agency(keys[0].agency)
        let page = try await list.page(AgencyQuery(scopes: [scope], year: 2025))
        #expect(Set(page.agencies[0].dossiers.map(\.period)) == [2025...2025, nil])
        #expect(page.years == 2021...2025)
        #expect(page.agencies[0].dossiers.allSatisfy { $0.revision == 1 })
    }

    @Test("each dossier tells who made its present revision, and how many notes there are", arguments: Engine.allCases)
    func moments(engine: Engine) async throws {
        let store = try await RegisterStore.open(try engine.database(in: folder), seal: .hmac(), clock: .fixed)
        let added = try await store.port.add(
            ImportProposal(dossier: dossier("Badan", 2025...2025)), RegisterFixture.author)
        guard case .added(let key) = added else {
            Issue.record("not added")
            return
        }
        let subject = FindingSubject(
            mark: try #require(FindingMark(bytes: [UInt8](repeating: 1, count: 16))), rule: "target.present",
            cause: DossierPath(text: "nodes/T1"))
        _ = try await store.findingNotePort.add(key, subject, .dismissed, nil, RegisterFixture.author)
        let query = AgencyQuery(scopes: [.agency(key.agency)])
        let page = try await store.listPort.page(query)
        let version = try #require(try await store.port.version(key))
        let moment = DossierMoment(key: key, version: version, noteCount: 1)
        #expect(page.moments == [key: moment])
        #expect(page.changes == [key: LatestChange(author: "perencana", moment: ClockPort.fixed.now())])
        let outlines = try await store.listPort.outlines(query)
        #expect(outlines.agencies == [.init(key: key.agency, dossiers: [moment])])
    }

    @Test("outlines are of all agencies, also of those without a dossier of the year", arguments: Engine.allCases)
    func outlines(engine: Engine) async throws {
        let count = AgencyQuery.pageSize + 2
        let (list, keys) = try await list(
            engine,
            (10..<10 + count).map { dossier("Badan \($0)", $0 == 10 ? 2021...2023 : 2025...2025) }
                + [dossier("Badan 10", nil), dossier("Lain", in: "Jauh", 2025...2025)])
        let scope = RoleAssignment.Scope.region(keys[0].agency.region)
        let all = try await list.outlines(AgencyQuery(scopes: [scope]))
        #expect(all.agencies.map(\.key) == keys.prefix(count).map(\.agency))
        #expect(all.agencies[0].dossiers.count == 2)
        #expect(all.years == 2021...2025)
        let year = try await list.outlines(AgencyQuery(scopes: [scope], year: 2025))
        #expect(year.agencies.map(\.dossiers.count) == Array(repeating: 1, count: count))
        let early = try await list.outlines(AgencyQuery(scopes: [scope], words: "Badan 1", year: 2020))
        #expect(early.agencies.map(\.dossiers.count) == [1] + Array(repeating: 0, count: 9))
        #expect(try await list.outlines(AgencyQuery(scopes: [])).agencies.isEmpty)
    }
}
