import Application
import Domain

/// One of the pages of a dossier, side by side.
package struct PageTab: Hashable, Sendable {
    package let title: Localized
    package let route: Route
    package let isShown: Bool

    /// The pages of a dossier.
    static func all(of key: DossierKey, shown: Route) -> [PageTab] {
        let pages: [(Localized, Route)] = [
            (.init(id: "Rencana", en: "Plan"), .plan(key, part: nil)),
            (.init(id: "Tabel angka", en: "Table of figures"), .figures(key)),
            (.init(both: "Cascading"), .cascade(key, CascadeFocus())),
            (.init(id: "Pemeriksaan", en: "Check"), .findings(key, .all)),
            (.init(id: "Jabatan", en: "Posts"), .positions(key)),
            (.init(id: "Dokumen", en: "Documents"), .documents(key)),
            (.init(id: "Riwayat", en: "History"), .history(key, before: nil)),
        ]
        return pages.map { PageTab(title: $0.0, route: $0.1, isShown: $0.1 == shown) }
    }
}
