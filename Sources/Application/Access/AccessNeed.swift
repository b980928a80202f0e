/// What a page or a form asks of whoever wants it.
package enum AccessNeed: Hashable, Sendable {
    /// Nothing.
    case none
    /// An account.
    case account
    case agency(Permission, AgencyKey)
    /// A permission over all agencies of a region.
    case region(Permission, RegionID)
    /// Such a permission in any region.
    case anyRegion(Permission)
    /// Each of these.
    case all([AccessNeed])
}

extension AccessPolicy {
    /// Whether a viewer may have what asks for this; nil is someone who hasn't signed in.
    package static func meets(_ need: AccessNeed, _ viewer: Viewer?) -> Bool {
        if need == .none { return true }
        guard let viewer, !viewer.account.isClosed else { return false }
        return switch need {
        case .none, .account: true
        case .agency(let permission, let agency): allows(permission, on: agency, to: viewer)
        case .region(let permission, let region): allows(permission, inAllOf: region, to: viewer)
        case .anyRegion(let permission): !regions(permission, of: viewer).isEmpty
        case .all(let needs): needs.allSatisfy { meets($0, viewer) }
        }
    }
}
