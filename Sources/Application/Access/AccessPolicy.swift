/// Who may do what: the one place that decides; what isn't listed is refused.
package enum AccessPolicy {
    /// Whether a viewer may do something with an agency.
    package static func allows(_ permission: Permission, on agency: AgencyKey, to viewer: Viewer) -> Bool {
        viewer.assignments.contains { assignment in
            assignment.scope.covers(agency) && permissions(of: assignment.role).contains(permission)
        }
    }

    /// Whether a viewer may do something with a region as a whole.
    package static func allows(_ permission: Permission, inAllOf region: RegionID, to viewer: Viewer) -> Bool {
        viewer.assignments.contains { assignment in
            assignment.scope == .region(region) && permissions(of: assignment.role).contains(permission)
        }
    }

    /// The regions a viewer may do something with as a whole.
    package static func regions(_ permission: Permission, of viewer: Viewer) -> Set<RegionID> {
        Set(viewer.assignments.map(\.scope.region).filter { allows(permission, inAllOf: $0, to: viewer) })
    }

    /// Where a viewer may do something.
    package static func scopes(_ permission: Permission, of viewer: Viewer) -> [RoleAssignment.Scope] {
        viewer.assignments.filter { permissions(of: $0.role).contains(permission) }.map(\.scope)
    }

    /// What each role is for.
    static func permissions(of role: Role) -> Set<Permission> {
        switch role {
        case .administrator: [.readPlan, .readHistory, .readPeople, .managePeople, .administer]
        case .planner:
            [
                .readPlan, .readHistory, .readPeople, .importDocuments, .settleFindings, .assignFindings,
                .correctValues,
            ]
        case .secretary:
            [
                .readPlan, .readHistory, .readPeople, .importDocuments, .settleFindings, .assignFindings,
                .correctValues, .managePeople,
            ]
        case .head: [.readPlan, .readHistory, .readPeople, .settleFindings, .assignFindings]
        case .financeOfficer: [.readPlan, .readHistory, .readPeople, .settleFindings]
        case .positionHolder: [.readPlan]
        case .verifier, .organisationBureau, .evaluator: [.readPlan, .readHistory, .readPeople]
        case .reader: [.readPlan]
        }
    }
}
