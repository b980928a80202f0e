import Application
import Domain

/// The list of all agencies that one may see, to search and leaf through.
package struct AgenciesPage: Page {
    package let result: ListAgencies.Result
    /// What is looked for in names; nil for all agencies.
    package let words: String?
    /// From 0.
    package let number: Int

    package init(_ result: ListAgencies.Result, words: String? = nil, number: Int = 0) {
        self.result = result
        self.words = words
        self.number = number
    }

    package var title: Localized { .init(id: "Perangkat daerah", en: "Agencies") }
}
