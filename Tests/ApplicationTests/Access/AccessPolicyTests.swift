import Testing

@testable import Application

@Suite("Who may do what")
struct AccessPolicyTests {
    private static func agency(_ region: UInt64, _ agency: UInt64) -> AgencyKey {
        AgencyKey(region: RegionID(id(region)), agency: AgencyID(id(agency)))
    }

    private static func id(_ number: UInt64) -> UUIDv7 {
        UUIDv7(at: Timestamp(milliseconds: 0), random: (0, number))
    }

    private static let home = agency(1, 1)
    private static let neighbour = agency(1, 2)
    private static let abroad = agency(2, 3)

    private static func viewer(_ role: Role, isClosed: Bool = false) throws -> Viewer {
        let login = try #require(Login("a"))
        let scope: RoleAssignment.Scope = role.isRegional ? .region(home.region) : .agency(home)
        return Viewer(
            account: Account(id: AccountID(id(9)), home: home, login: login, name: "A", isClosed: isClosed),
            assignments: [try #require(RoleAssignment(role, scope))])
    }

    @Test("nobody may do anything in another region", arguments: Role.allCases, Permission.allCases)
    func abroad(role: Role, permission: Permission) throws {
        let viewer = try Self.viewer(role)
        #expect(!AccessPolicy.allows(permission, on: Self.abroad, to: viewer))
        #expect(!AccessPolicy.meets(.agency(permission, Self.abroad), viewer))
        #expect(!AccessPolicy.meets(.region(permission, Self.abroad.region), viewer))
    }

    @Test("a role at one agency reaches no other, one over a region reaches all of it", arguments: Role.allCases)
    func scopes(role: Role) throws {
        let viewer = try Self.viewer(role)
        #expect(AccessPolicy.allows(.readPlan, on: Self.home, to: viewer))
        #expect(AccessPolicy.allows(.readPlan, on: Self.neighbour, to: viewer) == role.isRegional)
    }

    @Test("without an account only what is open to everyone can be had", arguments: Permission.allCases)
    func strangers(permission: Permission) {
        #expect(AccessPolicy.meets(.none, nil))
        #expect(!AccessPolicy.meets(.account, nil))
        #expect(!AccessPolicy.meets(.agency(permission, Self.home), nil))
        #expect(!AccessPolicy.meets(.anyRegion(permission), nil))
    }

    @Test("a closed account is that of a stranger", arguments: Role.allCases)
    func closed(role: Role) throws {
        let viewer = try Self.viewer(role, isClosed: true)
        #expect(!AccessPolicy.meets(.account, viewer))
        #expect(!AccessPolicy.meets(.agency(.readPlan, Self.home), viewer))
    }

    @Test("figures are changed by those who plan, accounts by the administrator, and by nobody both")
    func separation() {
        for role in Role.allCases {
            let permissions = AccessPolicy.permissions(of: role)
            #expect(permissions.contains(.correctValues) == [.planner, .secretary].contains(role), "\(role)")
            #expect(permissions.contains(.importDocuments) == [.planner, .secretary].contains(role), "\(role)")
            #expect(permissions.contains(.administer) == (role == .administrator), "\(role)")
        }
    }

    @Test("a role is held only where it makes sense")
    func assignments() {
        #expect(RoleAssignment(.verifier, .agency(Self.home)) == nil)
        #expect(RoleAssignment(.planner, .region(Self.home.region)) == nil)
        #expect(RoleAssignment(.reader, .region(Self.home.region)) != nil)
        #expect(RoleAssignment(.reader, .agency(Self.home)) != nil)
    }
}
