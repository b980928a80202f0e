import Domain

/// What a document states about one entry: a row for each kind of figure, a column for each period.
package struct FigureGrid: Hashable, Sendable {
    /// What a row's figures say, and whose they are.
    package struct Kind: Hashable, Sendable {
        package let role: StatementRole
        package let basis: StatementBasis
    }

    package struct Row: Hashable, Sendable {
        package let kind: Kind
        /// As printed, one for each period; nil where nothing is stated.
        package fileprivate(set) var cells: [String?]
        /// Which of the statements each cell is, from 0.
        package fileprivate(set) var statements: [Int?]
    }

    /// In the order in which they are stated; nil for what is of no period.
    package let periods: [StatedPeriod?]
    package let rows: [Row]

    package init(_ statements: [Statement]) {
        var periods: [StatedPeriod?] = []
        for statement in statements where !periods.contains(statement.period) { periods.append(statement.period) }
        var rows: [Row] = []
        for (index, statement) in statements.enumerated() {
            let kind = Kind(role: statement.role, basis: statement.basis)
            let row = rows.firstIndex { $0.kind == kind } ?? rows.endIndex
            if row == rows.endIndex {
                rows.append(Row(kind: kind, cells: periods.map { _ in nil }, statements: periods.map { _ in nil }))
            }
            guard let column = periods.firstIndex(of: statement.period) else { continue }
            rows[row].cells[column] = statement.value.raw
            rows[row].statements[column] = index
        }
        self.periods = periods
        self.rows = rows
    }
}
