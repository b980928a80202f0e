import Domain

/// The columns of a sheet's table, as one copy of its header gives them.
struct SheetPlan: Hashable, Sendable {
    private(set) var columns: [SheetColumn]

    /// - Parameter width: number of cells of the widest row under the header.
    init(_ group: HeaderGroup, width: Int, year: Int) {
        let tree = HeaderTree(group, width: width)
        columns = []
        for index in 0..<width where !tree.paths[index].isEmpty && !tree.isInherited[index] {
            let path = tree.paths[index]
            let told = SheetHeading(path, year: year).meaning
            columns.append(
                SheetColumn(
                    role: told.role, basis: told.basis, period: told.period, ordinal: columns.count + 1, index: index,
                    heading: path.joined(separator: " / ")))
        }
        settleFormulas()
        settleBaseline()
        settleLabels()
    }

    func first(_ role: SheetColumn.Role) -> Int? { columns.firstIndex { $0.role == role } }

    func has(_ role: StatementRole) -> Bool { columns.contains { $0.role == .text(role) } }

    var hasIndicator: Bool { first(.indicator) != nil }

    var hasLabel: Bool { columns.contains(where: \.isLabel) }

    var hasMoney: Bool { columns.contains(where: \.isMoney) }

    var hasQuantity: Bool { columns.contains(where: \.isQuantity) }

    /// Of two columns that explain, only the one that names a formula states it.
    private mutating func settleFormulas() {
        let formulas = columns.indices.filter { columns[$0].role == .text(.formula) }
        guard formulas.count > 1 else { return }
        let named = formulas.filter { index in
            let words = Set(HeaderVocabulary.split(columns[index].heading))
            return !words.isDisjoint(with: [
                "FORMULASI", "FORMULA", "RUMUS", "RUMUSAN", "PENGHITUNGAN", "PERHITUNGAN",
            ])
        }
        guard let kept = named.first ?? formulas.first else { return }
        for index in formulas where index != kept { columns[index].role = .text(.note) }
    }

    /// A state before the plan is that of the year before its first target.
    private mutating func settleBaseline() {
        let years = columns.compactMap { column -> Int? in
            guard column.role == .quantity(.target), case .year(let year)? = column.period else { return nil }
            return year
        }
        guard let first = years.min() else { return }
        for index in columns.indices where columns[index].role == .quantity(.actual) {
            let words = HeaderVocabulary.split(columns[index].heading)
            guard words.contains("AWAL") || words.contains("BASELINE"),
                !words.contains(where: { DocumentHead.year($0) != nil })
            else { continue }
            columns[index].period = .year(first - 1)
        }
    }

    /// Duties stand for results where no other column names what a post is to reach.
    private mutating func settleLabels() {
        guard !hasLabel, hasIndicator, let duties = first(.duties) else { return }
        columns[duties].role = .result
    }
}
