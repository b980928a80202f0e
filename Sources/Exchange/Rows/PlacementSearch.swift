/// Searches the cheapest way to put the cells of a row into columns without changing their order.
struct PlacementSearch {
    /// A column a cell may go to: how far it has then moved, and how badly it fits there.
    struct Choice {
        var column: Int
        var moved: Int
        var cost: Int
    }

    /// How far a cell may have moved.
    static let reach = 3
    /// Cost of beginning a displacement, beside its distance.
    private static let shift = 2
    private static let unplaced = 9

    /// Where a partial placement stands: the columns used up and the displacement it goes on with.
    private struct Key: Hashable {
        var used: Int
        var moved: Int
    }

    /// The cheapest partial placement of a key: its cost, its last step and its order among those of equal cost.
    private struct State {
        var key: Key
        var cost: Int
        var step: Int
        /// Rank of the placement it goes on from, and the column after that: the leftmost columns come first.
        var order: (rank: Int, column: Int)
    }

    /// The column a cell went to, nil for none, and the step before.
    private struct Step {
        var column: Int?
        var previous: Int
    }

    /// In the order of their columns.
    private var states = [State(key: Key(used: 0, moved: 0), cost: 0, step: -1, order: (0, 0))]
    private var steps: [Step] = []

    /// Takes the next cell with the columns it may go to.
    ///
    /// - Parameter lowest: no cell from here on can go to a column before this one.
    mutating func take(_ choices: [Choice], lowest: Int) {
        var next: [State] = []
        var indices: [Key: Int] = [:]
        for (rank, state) in states.enumerated() {
            let here = Key(used: max(state.key.used, lowest), moved: state.key.moved)
            keep(
                State(key: here, cost: state.cost + Self.unplaced, step: state.step, order: (rank, .max)), &next,
                &indices)
            for choice in choices where choice.column >= state.key.used {
                let distance = abs(choice.moved - state.key.moved)
                let turn = distance == 0 ? 0 : Self.shift + distance
                let key = Key(used: choice.column + 1, moved: choice.moved)
                let cost = state.cost + choice.cost + turn
                keep(State(key: key, cost: cost, step: state.step, order: (rank, choice.column)), &next, &indices)
            }
        }
        states = next.sorted { $0.order < $1.order }.map { state in
            steps.append(Step(column: state.order.column == .max ? nil : state.order.column, previous: state.step))
            var state = state
            state.step = steps.count - 1
            return state
        }
    }

    /// The column of each cell in the cheapest placement; nil for those without one.
    var columns: [Int?] {
        guard var index = states.min(by: { $0.cost < $1.cost })?.step else { return [] }
        var result: [Int?] = []
        while index >= 0 {
            result.append(steps[index].column)
            index = steps[index].previous
        }
        return result.reversed()
    }

    /// Keeps a placement where it is the best of its key so far.
    private func keep(_ state: State, _ states: inout [State], _ indices: inout [Key: Int]) {
        guard let known = indices[state.key] else {
            indices[state.key] = states.count
            states.append(state)
            return
        }
        if (state.cost, state.order.rank, state.order.column)
            < (states[known].cost, states[known].order.rank, states[known].order.column)
        {
            states[known] = state
        }
    }
}
