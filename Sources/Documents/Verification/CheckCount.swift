import Domain

/// What the reports on a check count, named as the number beside it demands.
package enum CheckCount: Hashable, Sendable, CaseIterable {
    case rulesApplied, tables, uncertain, unused, furtherPlaces, furtherCells

    /// "aturan dijalankan"; "rule applied" for 1, "rules applied" for others.
    package func noun(_ count: Int) -> Localized {
        let isOne = count == 1
        return switch self {
        case .rulesApplied: .init(id: "aturan dijalankan", en: isOne ? "rule applied" : "rules applied")
        case .tables: .init(id: "tabel", en: isOne ? "table" : "tables")
        case .uncertain:
            .init(id: "bacaan perlu dipastikan", en: isOne ? "reading to be confirmed" : "readings to be confirmed")
        case .unused: .init(id: "sel tidak terpakai", en: isOne ? "cell not used" : "cells not used")
        case .furtherPlaces: .init(id: "letak lain", en: isOne ? "other place" : "other places")
        case .furtherCells: .init(id: "sel lain", en: isOne ? "other cell" : "other cells")
        }
    }

    /// "137 aturan dijalankan".
    package func text(_ count: Int, in language: Language) -> String { "\(count) \(noun(count).text(in: language))" }

    /// "dan 3 letak lain": how many more there are.
    package func rest(_ count: Int, in language: Language) -> String {
        Localized(id: "dan", en: "and").text(in: language) + " " + text(count, in: language)
    }
}
