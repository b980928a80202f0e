import Application
import Domain

/// The regions that one administers.
package struct AdministrationPage: Page, Hashable {
    package struct Line: Hashable, Sendable {
        package let region: RegionID
        /// Nil where none of its agencies tells.
        package let title: String?
        package let agencyCount: Int
    }

    /// In the order of the register.
    package let lines: [Line]

    package init(agencies: [RegisteredAgency]) {
        let byRegion = Dictionary(grouping: agencies, by: \.key.region)
        let order = agencies.map(\.key.region).reduce(into: [RegionID]()) { order, region in
            if order.last != region { order.append(region) }
        }
        lines = order.map { region in
            let members = byRegion[region] ?? []
            return Line(
                region: region, title: members.regionTitle,
                agencyCount: members.count)
        }
    }

    package var title: Localized { .init(id: "Administrasi", en: "Administration") }
}
