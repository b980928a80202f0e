import Application
import Domain
import Exchange
import Store
import TestSupport
import Testing

@Suite("A dossier in the register")
struct RegisterRoundTripTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("every kind of part and value comes back as it was", arguments: Engine.allCases)
    func everything(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let stored = try #require(try await fixture.register.load(fixture.key))
        #expect(stored.dossier == SampleDossier.everything)
        #expect(stored.version.revision == 1)
        #expect(stored.version == fixture.version)
    }

    @Test("the examples come back as they were", arguments: Engine.allCases, ExampleDossier.all)
    func examples(engine: Engine, example: ExampleDossier) async throws {
        let fixture = try await RegisterFixture(engine, in: folder, holding: example.dossier)
        #expect(try await fixture.register.load(fixture.key)?.dossier == example.dossier)
    }

    @Test(
        "real documents come back as they were read", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Engine.allCases, Seed.allCases)
    func seeds(engine: Engine, seed: Seed) async throws {
        let dossier = try #require(ImportReader.read([try seed.file()]).proposals.first).dossier
        let fixture = try await RegisterFixture(engine, in: folder, holding: dossier)
        #expect(try await fixture.register.load(fixture.key)?.dossier == dossier)
    }

    @Test("agencies of one region share it, and each lists its dossiers by period", arguments: Engine.allCases)
    func agencies(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        var later = SampleDossier.everything
        later.period = 2027...2031
        var other = SampleDossier.everything
        other.agency.name = "Badan Perencanaan"
        var untold = other
        untold.period = nil
        for dossier in [later, other, untold] {
            guard case .added = try await fixture.register.add(ImportProposal(dossier: dossier), RegisterFixture.author)
            else {
                Issue.record("not added")
                return
            }
        }
        let agencies = try await fixture.register.agencies()
        #expect(agencies.map(\.agency.name) == ["Badan Kepegawaian Daerah", "Badan Perencanaan"])
        #expect(Set(agencies.map(\.key.region)).count == 1)
        #expect(agencies[0].dossiers.map(\.period) == [2021...2026, 2027...2031])
        #expect(Set(agencies[1].dossiers.map(\.period)) == [2021...2026, nil])
        #expect(agencies[0].title == "Badan Kepegawaian Daerah Kabupaten Contoh")
    }

    @Test("an agency has one dossier for a period, however its name is spelt", arguments: Engine.allCases)
    func present(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        var again = SampleDossier.everything
        again.agency.name = "BADAN  KEPEGAWAIAN DAERAH"
        #expect(
            try await fixture.register.add(ImportProposal(dossier: again), RegisterFixture.author)
                == .present(fixture.key))
        again.period = nil
        guard
            case .added(let untold) = try await fixture.register.add(
                ImportProposal(dossier: again), RegisterFixture.author)
        else {
            Issue.record("not added")
            return
        }
        #expect(
            try await fixture.register.add(ImportProposal(dossier: again), RegisterFixture.author) == .present(untold))
    }

    @Test(
        "a dossier of nobody, or with figures out of order, is refused and leaves nothing", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        var nameless = SampleDossier.everything
        nameless.period = 2030...2030
        nameless.agency.region = nil
        #expect(try await fixture.register.add(ImportProposal(dossier: nameless), RegisterFixture.author) == .nameless)
        var dangling = SampleDossier.everything
        dangling.period = 2030...2030
        dangling.documents[0].entries[3].subject = .indicator(IndicatorID("tidak ada"))
        var scattered = dangling
        scattered.documents[0].statements.append(dangling.documents[1].statements[0])
        for dossier in [dangling, scattered] {
            let fault = await #expect(throws: StoreFault.self) {
                try await fixture.register.add(ImportProposal(dossier: dossier), RegisterFixture.author)
            }
            #expect(fault.map { if case .contradiction = $0 { true } else { false } } == true)
        }
        #expect(try await fixture.register.agencies().map(\.dossiers.count) == [1])
    }

    @Test("what the register doesn't have it doesn't invent", arguments: Engine.allCases)
    func absent(engine: Engine) async throws {
        let fixture = try await RegisterFixture(engine, in: folder)
        let source = IDSource(clock: .fixed, random: .system)
        let strange = DossierKey(agency: fixture.key.agency, dossier: source.next())
        #expect(try await fixture.register.load(strange) == nil)
        #expect(try await fixture.register.version(strange) == nil)
        let foreign = DossierKey(
            agency: AgencyKey(region: fixture.key.agency.region, agency: source.next()), dossier: fixture.key.dossier)
        #expect(try await fixture.register.load(foreign) == nil)
    }
}
