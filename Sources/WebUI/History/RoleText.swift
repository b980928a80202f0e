import Application
import Domain

/// Roles of an account in words.
enum RoleText {
    static func words(_ roles: [RoleAssignment], in lookup: AuditLookup) -> Localized {
        guard !roles.isEmpty else { return .init(id: "tanpa peran", en: "no role") }
        return roles.map { words($0, in: lookup) }.joined(separator: ", ")
    }

    private static func words(_ assignment: RoleAssignment, in lookup: AuditLookup) -> Localized {
        let title = RoleChoice(assignment: assignment).title
        guard case .agency(let key) = assignment.scope, key != lookup.agency?.key else { return title }
        let place =
            lookup.agencies[key].map { Localized(both: $0) } ?? .init(id: "perangkat daerah lain", en: "another agency")
        return title + .init(both: " (") + place + .init(both: ")")
    }
}
