import Application
import Domain

/// What regulations set as Selaras takes it: scales by year, provisions with what rests on them, instruments.
package struct RegulationsPage: Page, Hashable {
    package let sheet: RegulationSheet

    package init(_ sheet: RegulationSheet) {
        self.sheet = sheet
    }

    package var title: Localized { .init(id: "Ketentuan yang dipakai", en: "What regulations set") }
}
