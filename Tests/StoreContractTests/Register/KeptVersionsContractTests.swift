import Application
import Domain
import Store
import TestSupport
import Testing

@Suite("Versions that many ask for at once, on the engines")
struct KeptVersionsContractTests {
    @Test("everyone gets that of the own dossier, and nobody one of before the question", arguments: Engine.allCases)
    func versions(engine: Engine) async throws {
        let folder = try ScratchFolder()
        let fixture = try await RegisterFixture(engine, in: folder)
        let register = fixture.register
        let other = DossierKey(agency: fixture.key.agency, dossier: IDSource(clock: .fixed, random: .system).next())
        for correction in 1...5 {
            _ = try await fixture.correct(0, to: "\(correction)", seen: correction)
            let found = try await withThrowingTaskGroup(of: (Bool, Int?).self) { group in
                for number in 0..<40 {
                    let isOwn = number.isMultiple(of: 3)
                    group.addTask { (isOwn, try await register.version(isOwn ? fixture.key : other)?.revision) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(found.allSatisfy { isOwn, revision in revision == (isOwn ? correction + 1 : nil) })
        }
    }
}
