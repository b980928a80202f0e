import Application
import Domain

/// Roles of an account in words.
package enum RoleText {
    /// - Parameters:
    ///   - home: the agency that goes without saying; nil for none.
    ///   - places: the names of other agencies, and of other regions than that of `home`.
    package static func words(
        _ roles: [RoleAssignment], at home: AgencyKey?, _ places: [RoleAssignment.Scope: String] = [:]
    ) -> Localized {
        guard !roles.isEmpty else { return .init(id: "tanpa peran", en: "no role") }
        return roles.map { words($0, home, places) }.joined(separator: ", ")
    }

    private static func words(
        _ assignment: RoleAssignment, _ home: AgencyKey?, _ places: [RoleAssignment.Scope: String]
    ) -> Localized {
        let title = RoleChoice(assignment: assignment).title
        let unknown: Localized?
        switch assignment.scope {
        case .agency(let key):
            guard key != home else { return title }
            unknown = .init(id: "perangkat daerah lain", en: "another agency")
        case .region(let region):
            guard region != home?.region else { return title }
            unknown = home == nil ? nil : .init(id: "daerah lain", en: "another region")
        }
        guard let place = places[assignment.scope].map({ Localized(both: $0) }) ?? unknown else { return title }
        return title + .init(both: " (") + place + .init(both: ")")
    }
}
