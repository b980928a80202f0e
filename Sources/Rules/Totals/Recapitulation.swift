import Domain

/// The recapitulation of a plan: programs, activities and amounts, as a whole and by groups.
struct Recapitulation: Sendable {
    /// One group, or the whole.
    struct Line: Sendable {
        let node: NodeView
        let programs: Int?
        let activities: Int?
        let budget: BudgetRow
        let figures: [StatedFigure]

        init(_ node: NodeView) {
            self.node = node
            figures = node.document.stated(node.row)
            budget = BudgetRow(node, basis: .own)
            programs = Self.count(figures, .programCount)
            activities = Self.count(figures, .activityCount)
        }

        func place(_ role: StatementRole) -> Place { figures.first { $0.role == role }?.place ?? node.place }

        private static func count(_ figures: [StatedFigure], _ role: StatementRole) -> Int? {
            figures.lazy.compactMap { figure in
                guard figure.role == role, case .count(let stated) = figure.statement.value else { return nil }
                return stated.reading.value
            }.first
        }
    }

    let whole: Line
    let groups: [Line]

    init?(_ document: IndexedDocument, _ tables: PrintedTables) {
        guard let table = tables.recapitulation else { return nil }
        let lines = document.nodes.filter { tables.table(of: $0.row) == table }
        guard let agency = lines.first(where: { $0.level == .agency }) else { return nil }
        whole = Line(agency)
        groups = agency.children.map { Line($0) }
    }

    /// The group whose programs are those that no other group's amount accounts for, with its right amount.
    func misstatedGroup(programs: [NodeView]) -> (line: Line, meant: Money)? {
        let rows = programs.map { BudgetRow($0, basis: .own) }
        let amounts = rows.compactMap { $0.amount(.year) }
        guard amounts.count == programs.count, programs.count <= 14, groups.count > 1 else { return nil }
        var open = Set(amounts.indices)
        var unmatched: [Line] = []
        for group in groups {
            if let match = Self.match(group, amounts: amounts, open: open) {
                open.subtract(match)
            } else {
                unmatched.append(group)
            }
        }
        guard unmatched.count == 1, unmatched[0].programs == open.count,
            let meant = Money.sum(open.map { amounts[$0] })
        else { return nil }
        return (unmatched[0], meant)
    }

    /// The programs that make a group's amount.
    private static func match(_ group: Line, amounts: [Money], open: Set<Int>) -> [Int]? {
        guard let count = group.programs, let target = group.budget.amount(.year) else { return nil }
        return subset(of: open.sorted(), count: count, target: target.sen, amounts: amounts)
    }

    private static func subset(of open: [Int], count: Int, target: Int64, amounts: [Money]) -> [Int]? {
        if count == 0 { return target == 0 ? [] : nil }
        for (position, index) in open.enumerated() {
            let rest = Array(open.dropFirst(position + 1))
            let (left, overflow) = target.subtractingReportingOverflow(amounts[index].sen)
            guard !overflow, rest.count >= count - 1 else { continue }
            if let found = subset(of: rest, count: count - 1, target: left, amounts: amounts) { return [index] + found }
        }
        return nil
    }
}
