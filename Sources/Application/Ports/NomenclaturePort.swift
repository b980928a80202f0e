import Domain

/// Where the national nomenclature comes from.
package struct NomenclaturePort: Sendable {
    /// Nil where no list is held; called at most once for each report, and only where a finding may rest on a name.
    package let load: @Sendable () -> Nomenclature?

    package init(load: @escaping @Sendable () -> Nomenclature?) {
        self.load = load
    }

    /// No list is held.
    package static let none = NomenclaturePort { nil }
}
