import Domain
import Synchronization
import Testing

@testable import Application

@Suite("The position holder of a demonstration")
struct AppointDemonstrationHolderTests {
    private func register(_ dossier: Dossier) -> RegisterPort {
        let key = FindingSample.key
        let line = RegisteredAgency.DossierLine(key: key, period: dossier.period, revision: 1)
        let agency = RegisteredAgency(key: key.agency, agency: dossier.agency, dossiers: [line])
        let version = DossierVersion(generation: RegisterID(key.dossier.value), revision: 1)
        return RegisterPort(
            agencies: { [agency] }, addAgency: { _, _ in nil }, add: { _, _ in .nameless },
            load: { _ in StoredDossier(key: key, version: version, dossier: dossier) }, version: { _ in version },
            correct: { _, _ in .gone })
    }

    @Test("gets the first post below another, from the first day of the plan on")
    func appoints() async throws {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2024...2025)
        plan.beginDocument(.individualIndicators, year: 2024)
        plan.addPosition("Analis", under: plan.addPosition("Kepala"))
        let sample = PeopleSample()
        let account = try #require(FindingSample.account(1))
        let post = try await AppointDemonstrationHolder(register: register(plan.build()), people: sample.port)
            .run(account, by: Authorship(author: "uji"))
        #expect(post == PostKey(dossier: FindingSample.key, position: PositionID("J2")))
        #expect(sample.appointments.withLock { $0.map(\.first.text) } == ["2024-01-01"])
        #expect(sample.people.withLock { $0.map(\.account) } == [account.id])
    }

    @Test("without posts nobody is entered")
    func none() async throws {
        let sample = PeopleSample()
        let account = try #require(FindingSample.account(1))
        let post = try await AppointDemonstrationHolder(
            register: register(FindingSample.dossier()), people: sample.port
        ).run(account, by: Authorship(author: "uji"))
        #expect(post == nil)
        #expect(sample.people.withLock { $0.isEmpty })
    }
}
