import Domain
import Testing

@testable import Application

@Suite("Settings kept in memory")
struct KeepSettingsTests {
    /// Settings of which something happens while they are read.
    private actor Shelf {
        private var name = "Lama"
        private var meanwhile: (@Sendable () async -> Void)?

        nonisolated var port: SettingsPort {
            SettingsPort(
                load: { await self.load() },
                change: { change, _, _, _ in
                    await self.apply(change)
                    return nil
                })
        }

        func whileReading(_ act: @escaping @Sendable () async -> Void) { meanwhile = act }

        private func load() async -> SiteSettings {
            let found = SiteSettings(name: name)
            let act = meanwhile
            meanwhile = nil
            await act?()
            return found
        }

        private func apply(_ change: SettingsChange) { if case .name(let name) = change { self.name = name } }
    }

    private func administrator() throws -> Viewer {
        let ids = IDSource(clock: ClockPort { Timestamp(milliseconds: 1) }, random: .system)
        let home = AgencyKey(region: ids.next(), agency: ids.next())
        let account = Account(id: ids.next(), home: home, login: try #require(Login("sari")), name: "Sari")
        return Viewer(
            account: account,
            assignments: [try #require(RoleAssignment(.administrator, .region(home.region)))])
    }

    @Test("what was read before a change isn't kept behind it")
    func changedMeanwhile() async throws {
        let shelf = Shelf()
        let keep = KeepSettings(port: shelf.port, clock: ClockPort { Timestamp(milliseconds: 0) })
        let viewer = try administrator()
        await shelf.whileReading { _ = try? await keep.change(.name("Baru"), by: viewer) }
        #expect(try await keep.current().name == "Lama")
        #expect(try await keep.current().name == "Baru")
        #expect(await keep.lastKnown.name == "Baru")
    }
}
