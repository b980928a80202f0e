/// Roles as the log writes them: "planner 0190…/0191…, reader 0190…".
package enum RoleWords {
    package static func text(of roles: [RoleAssignment]) -> String {
        roles.map { assignment in
            switch assignment.scope {
            case .agency(let key): "\(assignment.role.rawValue) \(key.region)/\(key.agency)"
            case .region(let region): "\(assignment.role.rawValue) \(region)"
            }
        }.joined(separator: ", ")
    }

    /// Behind a user's name, as entries about accounts hold it: "perencana: planner 0190…"; nil for any other text.
    package static func roles(behindLogin text: String) -> [RoleAssignment]? {
        guard let colon = text.firstRange(of: ": ") else { return text.hasSuffix(":") ? [] : nil }
        return roles(of: text[colon.upperBound...])
    }

    /// Reads its own `text`; nil for any other.
    package static func roles(of text: some StringProtocol) -> [RoleAssignment]? {
        let parts = text.split(separator: ",").map { $0.split(separator: " ") }
        let roles = parts.map { words -> RoleAssignment? in
            guard words.count == 2, let role = Role(rawValue: String(words[0])) else { return nil }
            let ids = words[1].split(separator: "/").map { UUIDv7($0) }
            switch (ids.first ?? nil, ids.count) {
            case (let region?, 1): return RoleAssignment(role, .region(RegionID(region)))
            case (let region?, 2):
                return ids[1].flatMap { agency in
                    RoleAssignment(role, .agency(AgencyKey(region: RegionID(region), agency: AgencyID(agency))))
                }
            default: return nil
            }
        }
        return roles.contains(nil) ? nil : roles.compactMap { $0 }
    }
}
