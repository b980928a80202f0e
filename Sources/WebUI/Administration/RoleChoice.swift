import Application
import Domain

/// A role as a form offers it to an account: with the scope that follows from where the account is at home.
package struct RoleChoice: Hashable, Sendable {
    package let assignment: RoleAssignment

    /// What a form sends for it.
    package var value: String {
        switch assignment.scope {
        case .agency: assignment.role.rawValue
        case .region: assignment.role.rawValue + Self.regional
        }
    }

    package var title: Localized {
        let title = assignment.role.title
        guard assignment.role == .reader, case .region = assignment.scope else { return title }
        return .init(id: title.id + " seluruh daerah", en: title.en + " of the whole region")
    }

    private static let regional = "@daerah"

    /// All that can be chosen, regional ones last.
    package static func all(at home: AgencyKey) -> [RoleChoice] {
        let scopes: [RoleAssignment.Scope] = [.agency(home), .region(home.region)]
        return scopes.flatMap { scope in
            Role.allCases.compactMap { RoleAssignment($0, scope).map { RoleChoice(assignment: $0) } }
        }
    }

    /// Those that a form sent; what is none of them is left out.
    package static func assignments(of values: [String], at home: AgencyKey) -> [RoleAssignment] {
        all(at: home).filter { values.contains($0.value) }.map(\.assignment)
    }
}
