/// A role someone has, and where.
package struct RoleAssignment: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        case agency(AgencyKey)
        /// All agencies of a regional government.
        case region(RegionID)

        package var region: RegionID {
            switch self {
            case .agency(let key): key.region
            case .region(let region): region
            }
        }

        /// Nil for a whole region.
        var agency: AgencyKey? {
            if case .agency(let key) = self { key } else { nil }
        }

        /// Whether an agency lies in it.
        func covers(_ agency: AgencyKey) -> Bool {
            switch self {
            case .agency(let key): key == agency
            case .region(let region): region == agency.region
            }
        }
    }

    package let role: Role
    package let scope: Scope

    /// Nil where such a role isn't held over such a scope.
    package init?(_ role: Role, _ scope: Scope) {
        if case .agency = scope, role.isRegional { return nil }
        if case .region = scope, !role.isRegional, role != .reader { return nil }
        self.role = role
        self.scope = scope
    }
}
