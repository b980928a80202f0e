import Domain

/// The rows of tables with a row for each indicator of a node, whose own cells are merged over them.
struct NodeRows {
    /// What stands in a column.
    enum Lane {
        /// Of the node, merged over its indicators.
        case node((Entry) -> Cell)
        /// Of each indicator.
        case indicator((Entry?) -> Cell)
        /// Of the node where its indicators state nothing of the kind; else of each indicator.
        case either(StatementKey)
    }

    let register: WorkPlanRegister
    let lanes: [Lane]

    func rows(of node: Entry) -> [TableRow] {
        let indicators: [Entry?] = indicators(of: node)
        let merged = lanes.map { isMerged($0, over: indicators) }
        return indicators.enumerated().map { index, indicator in
            let cells = zip(lanes, merged).compactMap { lane, isMerged -> Cell? in
                if isMerged { return index == 0 ? own(lane, of: node).merged(rows: indicators.count) : nil }
                return single(lane, of: indicator, node: index == 0 ? node : nil)
            }
            return TableRow(register.isTotal(node) ? .total : .body, cells)
        }
    }

    private func indicators(of node: Entry) -> [Entry?] {
        let indicators = register.plan.indicators(of: node)
        return indicators.isEmpty ? [nil] : indicators
    }

    private func isMerged(_ lane: Lane, over indicators: [Entry?]) -> Bool {
        switch lane {
        case .node: true
        case .indicator: false
        case .either(let key):
            !indicators.contains { $0.flatMap { register.plan.statement(key, of: $0) } != nil }
        }
    }

    private func own(_ lane: Lane, of node: Entry) -> Cell {
        switch lane {
        case .node(let cell): cell(node)
        case .indicator(let cell): cell(nil)
        case .either(let key): register.cell(key, of: node)
        }
    }

    /// - Parameter node: for the first of its rows alone.
    private func single(_ lane: Lane, of indicator: Entry?, node: Entry?) -> Cell {
        switch lane {
        case .node(let cell): return node.map(cell) ?? Cell("")
        case .indicator(let cell): return cell(indicator)
        case .either(let key):
            let isOwn = indicator.flatMap { register.plan.statement(key, of: $0) } != nil
            return register.cell(key, of: isOwn ? indicator : node)
        }
    }
}
