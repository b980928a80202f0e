import Domain

/// The boxes of a plan's tree: a node with its indicators and their targets.
struct CascadeTree {
    let plan: StatedPlan
    let tones: CascadeTones

    /// The roots with everything below them down to a level, parents before children.
    func boxes(from roots: [Entry], downTo level: PlanLevel) -> [FigureTree.Box] {
        var boxes: [FigureTree.Box] = []
        var pending = roots.reversed().map { (entry: $0, parent: Int?.none) }
        var seen: Set<EntryID> = []
        while let (entry, parent) = pending.popLast() {
            guard seen.insert(entry.id).inserted else { continue }
            boxes.append(box(entry, parent: parent))
            let index = boxes.count - 1
            let levels = Set(PlanLevel.allCases.filter { $0 <= level })
            pending += plan.children(of: entry, levels).reversed().map { ($0, index) }
        }
        return boxes
    }

    private func box(_ entry: Entry, parent: Int?) -> FigureTree.Box {
        let indicators = plan.indicators(of: entry).map { (entry: $0, target: target(of: $0)) }
        var box = FigureTree.Box(
            parent: parent, label: plan.level(of: entry)?.title.uppercased(), title: entry.name ?? Self.nameless,
            lines: indicators.map { "\($0.entry.name ?? Self.nameless): \($0.target ?? MissingMarks.hole)" },
            tone: tones.tone(of: entry))
        box.holes = indicators.filter { $0.target == nil }.map {
            Hole(place: $0.entry.name ?? Self.nameless, why: "target setahun belum ditetapkan")
        }
        return box
    }

    private static let nameless = "tanpa nama"

    /// The target of the year, else the last one that a quarter has: "80% (TW IV)"; nil where there is none.
    private func target(of indicator: Entry) -> String? {
        if let year = text(plan.measuredTarget(of: indicator, in: .year)) { return year }
        for quarter in Quarter.allCases.reversed() {
            if let own = text(plan.measuredTarget(of: indicator, in: .quarter(quarter))) {
                return "\(own) (\(quarter.title))"
            }
        }
        return nil
    }

    private func text(_ cell: Cell) -> String? {
        guard cell.content.gap == nil else { return nil }
        let text = cell.content.paragraphs.map(\.text).joined(separator: " ")
        return MissingMarks.isMissing(text) ? nil : text
    }
}
