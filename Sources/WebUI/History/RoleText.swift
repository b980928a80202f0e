import Application
import Domain

/// Roles of an account in words.
package enum RoleText {
    /// - Parameters:
    ///   - home: the agency that goes without saying; nil for none.
    ///   - agencies: the names of others.
    package static func words(
        _ roles: [RoleAssignment], at home: AgencyKey?, _ agencies: [AgencyKey: String] = [:]
    ) -> Localized {
        guard !roles.isEmpty else { return .init(id: "tanpa peran", en: "no role") }
        return roles.map { words($0, home, agencies) }.joined(separator: ", ")
    }

    private static func words(
        _ assignment: RoleAssignment, _ home: AgencyKey?, _ agencies: [AgencyKey: String]
    ) -> Localized {
        let title = RoleChoice(assignment: assignment).title
        guard case .agency(let key) = assignment.scope, key != home else { return title }
        let place =
            agencies[key].map { Localized(both: $0) } ?? .init(id: "perangkat daerah lain", en: "another agency")
        return title + .init(both: " (") + place + .init(both: ")")
    }
}
