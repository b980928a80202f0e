import Application
import Domain

/// Where findings lead to, and how they are reached.
enum FindingLink {
    /// The address of the value, or of the part or post it belongs to; nil where the plan shows none.
    static func address(of cause: DossierPath, in key: DossierKey) -> String? {
        guard let route = route(to: cause, of: key) else { return nil }
        let parts = cause.text.split(separator: "/").map(String.init)
        let indicator = parts.firstIndex(of: "indicators").map { $0 + 1 }.flatMap {
            parts.indices.contains($0) ? parts[$0] : nil
        }
        return route.address + "#" + (indicator.map { AddressText.encoded($0) } ?? "bagian")
    }

    /// The page of the part or post that a finding is about.
    static func route(to cause: DossierPath, of key: DossierKey) -> Route? {
        let parts = cause.text.split(separator: "/").map(String.init)
        guard parts.count > 1 else { return nil }
        switch parts[0] {
        case "nodes": return .plan(key, part: EntryID(parts[1]))
        case "positions": return .position(key, PositionID(parts[1]))
        default: return nil
        }
    }

    /// The name of a finding's card within its page.
    static func anchor(_ mark: FindingMark) -> String { "temuan-\(mark)" }
}

extension Route {
    /// The card of a finding on its page.
    package static func findingAddress(_ key: DossierKey, _ filter: FindingFilter, _ mark: FindingMark) -> String {
        Route.findings(key, filter).address + "#" + FindingLink.anchor(mark)
    }
}
