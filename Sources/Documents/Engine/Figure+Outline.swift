extension Figure {
    /// What it tells those who can't see it: what it is, and every word in it.
    package var spoken: String {
        let words = drawing.outline.map(\.text)
        return ([alternative] + words.filter { !alternative.contains($0) }).joined(separator: "; ")
    }
}

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

    private static func outline(of tree: FigureTree) -> [OutlineLine] {
        tree.printed.flatMap { index, depth in
            let box = tree.boxes[index]
            let title = [box.heading, box.title].compactMap { $0 }.joined(separator: ": ")
            return [OutlineLine(title, depth: depth)] + box.lines.map { OutlineLine($0, depth: depth + 1) }
        }
    }
}
