import Domain

/// The rows of totals ("JUMLAH") of a document with one figure a year, beside the rows of their tables.
struct BudgetTotals: Sendable {
    private let nodes: [NodeView]
    private let totals: [NodeView]

    init(_ document: IndexedDocument) {
        nodes = document.nodes
        totals = document.nodes(.agency).filter { $0.children.isEmpty && Self.isTotal($0) }
    }

    /// Totals that nothing in their table adds up to. Nothing tells which of so many rows would be wrong instead.
    func broken(in dossier: IndexedDossier) -> [Violation] { totals.compactMap { mismatch($0, in: dossier) } }

    private static func isTotal(_ node: NodeView) -> Bool {
        node.identity?.words.first.map { ["jumlah", "total", "grand"].contains($0) } ?? false
    }

    private func mismatch(_ node: NodeView, in dossier: IndexedDossier) -> Violation? {
        let total = BudgetRow(node)
        guard total.isReported, let table = Self.tables(of: total).first else { return nil }
        let all = rows(of: table)
        let parts = isOnly(node, in: table) ? all : since(node, in: table, all)
        guard let sum = BudgetSum(total: total, parts: parts), !sum.spans.isEmpty, !isOtherwiseMeant(total, of: all)
        else { return nil }
        var violation = sum.violation(
            .init(
                id: "Jumlah anggaran pada tabel berbeda dari jumlah baris-barisnya.",
                en: "The total budget of a table differs from the sum of its rows."), blamesParts: false)
        let isDoubtful = parts.contains { part in
            BudgetSpan.all.contains { part.amount($0) != nil && dossier.isDoubtful(part.place($0).source) }
        }
        if isDoubtful { violation?.certainty = .inferred }
        return violation
    }

    // MARK: - Rows

    /// The highest rows of a table with money, in order; where a row prints none, what hangs under it.
    private func rows(of table: String?) -> [BudgetRow] {
        nodes.filter { $0.parent == nil }.flatMap { rows(from: $0, table: table) }
    }

    private func rows(from node: NodeView, table: String?) -> [BudgetRow] {
        let row = BudgetRow(node)
        let isHere = Self.tables(of: row).contains(table)
        if isHere, node.level != .agency, row.isReported || row.isUnreadable { return [row] }
        let below = node.children.flatMap { rows(from: $0, table: table) }
        return below.isEmpty && isHere && node.level != .agency ? [row] : below
    }

    private static func tables(of row: BudgetRow) -> [String?] {
        BudgetSpan.all.compactMap { row.statement($0) }.map(\.table)
    }

    /// The rows between a total and the one before it.
    private func since(_ node: NodeView, in table: String?, _ rows: [BudgetRow]) -> [BudgetRow] {
        let others = totals.filter { Self.tables(of: BudgetRow($0)).contains(table) }
        let before = others.last { $0.row < node.row }?.row ?? -1
        return rows.filter { row in
            guard case .node(let part) = row.owner else { return false }
            return part.row > before && part.row < node.row
        }
    }

    private func isOnly(_ node: NodeView, in table: String?) -> Bool {
        totals.count { Self.tables(of: BudgetRow($0)).contains(table) } == 1
    }

    // MARK: - Other ways to count

    /// Whether a total is that of other rows: all tables together, one level, each name once, the rows that are
    /// numbered or called programs where levels are printed below one another, or all of them printed on two levels.
    private func isOtherwiseMeant(_ total: BudgetRow, of rows: [BudgetRow]) -> Bool {
        let inDocument = Set(nodes.flatMap { Self.tables(of: BudgetRow($0)) }).flatMap { self.rows(of: $0) }
        let levels = Dictionary(
            grouping: nodes.filter { $0.level != .agency }.map { BudgetRow($0) }.filter(\.isReported)
        ) {
            Self.node(of: $0)?.level
        }
        let sets = [rows, inDocument] + levels.values
        let all =
            sets + sets.map(BudgetParts.distinct)
            + [rows.filter { Self.node(of: $0)?.number != nil }, rows.filter(Self.isCalledProgram)]
        return all.contains { closes(total, $0) } || isDouble(total, rows)
    }

    private func closes(_ total: BudgetRow, _ rows: [BudgetRow]) -> Bool {
        BudgetSum(total: total, parts: rows)?.spans.isEmpty == true
    }

    private func isDouble(_ total: BudgetRow, _ rows: [BudgetRow]) -> Bool {
        guard let sum = BudgetSum(total: total, parts: rows) else { return false }
        return sum.sums.allSatisfy { span, money in
            total.amount(span).flatMap { money.minus($0) } == total.amount(span)
        }
    }

    private static func node(of row: BudgetRow) -> NodeView? {
        if case .node(let node) = row.owner { node } else { nil }
    }

    private static func isCalledProgram(_ row: BudgetRow) -> Bool {
        node(of: row)?.identity?.words.first == "program"
    }
}
