/// The national list of programs, activities and sub activities of one edition, with their indicators and units.
package struct Nomenclature: Hashable, Sendable {
    /// One line of the list.
    package struct Line: Hashable, Sendable {
        package var code: String
        package var name: String
        /// The national output indicator, where the list gives one.
        package var indicator: String?
        package var unit: String?

        package init(code: String, name: String, indicator: String? = nil, unit: String? = nil) {
            self.code = code
            self.name = name
            self.indicator = indicator
            self.unit = unit
        }
    }

    /// The year of the edition.
    package let year: Int
    private let names: Set<NormalizedName>
    /// Canonical units by indicator; an empty set where the list gives none.
    private let units: [NormalizedName: Set<String>]

    package init(year: Int, lines: [Line]) {
        self.year = year
        var names: Set<NormalizedName> = []
        var units: [NormalizedName: Set<String>] = [:]
        for line in lines {
            names.insert(NormalizedName(line.name))
            guard let indicator = line.indicator, !indicator.isEmpty else { continue }
            let unit = UnitName.canonical(line.unit).map { [$0] } ?? []
            units[NormalizedName(indicator), default: []].formUnion(unit)
        }
        self.names = names
        self.units = units
    }

    /// Whether a program, an activity or a sub activity bears this name.
    package func holds(name: String) -> Bool { names.contains(NormalizedName(name)) }

    /// Whether it is a national indicator and, where a unit is given, one of its units.
    package func holds(indicator: String, unit: String? = nil) -> Bool {
        guard let known = units[NormalizedName(indicator)] else { return false }
        return UnitName.canonical(unit).map { known.isEmpty || known.contains($0) } ?? true
    }
}
