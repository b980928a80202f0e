import Domain

/// What one row prints in a lane: its indicators and the parts of its figures.
struct LaneReading {
    let lane: WorkPlanLane
    let row: WorkPlanRow
    let columns: [WorkPlanColumn]
    /// Words that belong to the name read before.
    let fragment: String
    var items: [IndicatorStack.Item]
    /// The parts of each column of quantities, without what belongs to the figure above.
    private(set) var parts: [Int: [String]] = [:]
    /// By column what belongs to the figure above.
    private(set) var remainders: [Int: String] = [:]

    /// - Parameter mayContinue: whether an indicator stands above that the cell can go on with.
    init(_ lane: WorkPlanLane, _ row: WorkPlanRow, columns: [WorkPlanColumn], mayContinue: Bool) {
        self.lane = lane
        self.row = row
        self.columns = columns
        let text = row.text(lane.indicator)
        for column in lane.figures where columns[column].isQuantity {
            let stack = TargetStack(row.text(column), lines: row.cell(column)?.lines ?? [])
            if mayContinue, UnitName.isKnown(stack.fragment) {
                remainders[column] = stack.fragment
                parts[column] = stack.parts
            } else {
                parts[column] = stack.fragment.isEmpty ? stack.parts : [row.text(column)]
            }
        }
        let goesOn = mayContinue && !IndicatorStack.opens(text) && (Self.isSmall(text) || !remainders.isEmpty)
        let stack = IndicatorStack(text, lines: row.cell(lane.indicator)?.lines ?? [], mayContinue: goesOn)
        fragment = stack.fragment
        items = stack.items
    }

    /// How many values its fullest column stacks.
    var mostParts: Int { parts.values.map(\.count).max() ?? 0 }

    var hasFigures: Bool { lane.figures.contains { row.isFilled($0) } }

    /// The text of a column for the indicator at an index; nil where the row has no such cell.
    func raw(_ column: Int, index: Int, of count: Int) -> (text: String, place: SourcePlace, isShared: Bool)? {
        guard let cell = row.cell(column) else { return nil }
        let parts = parts[column] ?? []
        guard count > 1 else {
            return (remainders[column] == nil ? cell.text : parts.joined(separator: " "), cell.place, false)
        }
        var place = cell.place
        guard parts.count == count else { return (index == 0 ? cell.text : "", place, index == 0 && !cell.isEmpty) }
        place.item = index + 1
        return (parts[index], place, false)
    }

    /// Reads the cell as one indicator.
    mutating func joinItems() {
        let text = items.map { [$0.mark, $0.name].compactMap { $0 }.joined(separator: ". ") }.joined(separator: " ")
        items = [IndicatorStack.single(fragment.isEmpty ? row.text(lane.indicator) : text)]
    }

    /// Whether a text begins with a small letter, as the end of another does.
    static func isSmall(_ text: String) -> Bool { text.first?.isLowercase ?? false }
}
