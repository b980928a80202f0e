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
        FigureTree.Box(
            parent: parent, label: plan.level(of: entry)?.title.uppercased(), title: entry.name ?? "tanpa nama",
            lines: plan.indicators(of: entry).map(line), tone: tones.tone(of: entry))
    }

    /// "Persentase … : 80%"; without a colon where there is no target.
    private func line(_ indicator: Entry) -> String {
        let target = plan.measuredTarget(of: indicator, in: .year).content.paragraphs.map(\.text)
        return [indicator.name ?? "tanpa nama", target.joined(separator: " ")].filter { !$0.isEmpty }.joined(
            separator: ": ")
    }
}
