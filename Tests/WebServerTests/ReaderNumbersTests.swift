import Application
import Domain
import Testing
import WebUI

@testable import WebServer

@Suite("Numbers of readers")
struct ReaderNumbersTests {
    private func context(
        _ language: Language = .id, login: String? = "a", digit: Character = "1", site: SiteSettings = SiteSettings(),
        year: Int? = nil
    ) throws -> PageContext {
        let session = try #require(SessionToken(String(repeating: digit, count: 64)))
        let id = UUIDv7(at: Timestamp(milliseconds: 1), random: (0, 1))
        let home = AgencyKey(region: RegionID(id), agency: AgencyID(id))
        let viewer = try login.map { login in
            Viewer(
                account: Account(id: AccountID(id), home: home, login: try #require(Login(login)), name: "A"),
                assignments: [])
        }
        return PageContext(
            language: language, viewer: viewer, formToken: FormToken(session, digest: DigestPort { $0 }), site: site,
            year: year)
    }

    @Test("the same reader keeps a number; whoever differs in anything has another, also where their hashes are one")
    func apart() throws {
        let numbers = ReaderNumbers(limit: 100)
        let all = [
            try context(), try context(.en), try context(login: nil), try context(login: "b"), try context(digit: "2"),
            try context(site: SiteSettings(name: "Lain")), try context(site: SiteSettings(zone: .eastern)),
            try context(year: 2025),
        ]
        let first = all.map(numbers.number)
        #expect(Set(first).count == all.count)
        #expect(all.map(numbers.number) == first)
        #expect(all[0].hashValue == all[3].hashValue)
        #expect(all[0].hashValue == all[5].hashValue)
    }

    @Test("a number is never given again, also not after it was forgotten")
    func forgotten() throws {
        let numbers = ReaderNumbers(limit: 1)
        let (one, two) = (try context(), try context(.en))
        #expect([one, two, one, two].map(numbers.number) == [1, 2, 3, 4])
    }
}
