import Application
import Domain

/// What one comes to first: what waits for one, and how the agencies stand that one has to do with.
package struct HomePage: Page {
    package let state: HomeState

    package init(_ state: HomeState) {
        self.state = state
    }

    package var title: Localized { .init(id: "Beranda", en: "Home") }
}
