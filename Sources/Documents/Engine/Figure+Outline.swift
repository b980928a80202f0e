extension Figure.Drawing {
    /// The drawing in words: for terminals, and for readers who can't see it.
    package var outline: [OutlineLine] {
        switch self {
        case .tree(let tree): Self.outline(of: tree)
        case .stages(let stages):
            stages.flatMap { stage in
                [OutlineLine(stage.title)] + stage.steps.map { OutlineLine($0, depth: 1) }
            }
        }
    }

    /// Depth first, although boxes may be stored in another order.
    private static func outline(of tree: FigureTree) -> [OutlineLine] {
        let children = Dictionary(grouping: tree.boxes.indices.filter { tree.boxes[$0].parent != nil }) {
            tree.boxes[$0].parent ?? 0
        }
        var lines: [OutlineLine] = []
        var pending = tree.boxes.indices.filter { tree.boxes[$0].parent == nil }.reversed().map { ($0, 0) }
        while let (index, depth) = pending.popLast() {
            let box = tree.boxes[index]
            lines.append(OutlineLine([box.label, box.title].compactMap { $0 }.joined(separator: ": "), depth: depth))
            lines += box.lines.map { OutlineLine($0, depth: depth + 1) }
            pending += (children[index] ?? []).reversed().map { ($0, depth + 1) }
        }
        return lines
    }
}
