import Application
import Domain

/// What one comes to first: the agencies of the register, each with the state of its plans.
package struct HomePage: Page, Hashable {
    /// How a plan stands.
    package struct Plan: Hashable, Sendable {
        package let key: DossierKey
        /// "Rencana Aksi Tahun 2020, Rencana Kerja (Renja) Tahun 2020".
        package let title: String
        /// By severity, the worst first.
        package let counts: [Severity: Int]

        package init(key: DossierKey, title: String, counts: [Severity: Int]) {
            self.key = key
            self.title = title
            self.counts = counts
        }
    }

    package struct AgencyCard: Hashable, Sendable {
        package let name: String
        package let plans: [Plan]
        /// Where the viewer may bring documents in for it; nil where not.
        package let imports: AgencyKey?

        package init(name: String, plans: [Plan], imports: AgencyKey? = nil) {
            self.name = name
            self.plans = plans
            self.imports = imports
        }
    }

    package let agencies: [AgencyCard]
    /// The fiscal years there are plans for.
    package let years: [Int]

    /// What is looked for in names; nil for all agencies.
    package let words: String?
    /// From 0.
    package let page: Int
    /// On all pages of the list.
    package let total: Int

    package init(
        agencies: [AgencyCard], years: [Int] = [], words: String? = nil, page: Int = 0, total: Int? = nil
    ) {
        self.agencies = agencies
        self.years = years
        self.words = words
        self.page = page
        self.total = total ?? agencies.count
    }

    /// How many pages the list has.
    var pageCount: Int { (total + AgencyQuery.pageSize - 1) / AgencyQuery.pageSize }

    package var title: Localized { .init(id: "Perangkat daerah", en: "Agencies") }
}
