import Application
import Domain
import Testing

@testable import WebUI

@Suite("Roles in words")
struct RoleTextTests {
    private static func id(_ number: UInt64) -> UUIDv7 {
        UUIDv7(at: Timestamp(milliseconds: 1), random: (1, number))
    }

    @Test("a role elsewhere names the agency or the region, as far as it is known")
    func places() {
        let home = AgencyKey(region: RegionID(Self.id(1)), agency: AgencyID(Self.id(2)))
        let other = RegionID(Self.id(3))
        let agency = AgencyKey(region: other, agency: AgencyID(Self.id(4)))
        let roles = [
            RoleAssignment(.administrator, .region(home.region)), RoleAssignment(.administrator, .region(other)),
            RoleAssignment(.planner, .agency(home)), RoleAssignment(.planner, .agency(agency)),
        ].compactMap { $0 }
        #expect(roles.count == 4)
        let expected = [
            "Administrator daerah", "Administrator daerah (Kota Contoh)", "Perencana",
            "Perencana (perangkat daerah lain)",
        ]
        #expect(
            RoleText.words(roles, at: home, [.region(other): "Kota Contoh"]).id == expected.joined(separator: ", "))
        #expect(RoleText.words([], at: home).id == "tanpa peran")
        let own = RoleText.words(roles, at: nil, [.region(home.region): "Kabupaten Contoh"])
        #expect(own.id.hasPrefix("Administrator daerah (Kabupaten Contoh), Administrator daerah, Perencana ("))
    }
}
