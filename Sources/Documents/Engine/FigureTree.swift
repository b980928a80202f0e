/// Boxes in a tree; several roots make several trees side by side.
package struct FigureTree: Hashable, Sendable {
    package enum Tone: Hashable, Sendable {
        case plain
        /// Nothing was found wrong.
        case good
        case warning
        case error
    }

    /// A box; it hangs below another one of the same tree.
    package struct Box: Hashable, Sendable {
        /// Index of the box above; nil for a root. Always smaller than its own index.
        package var parent: Int?
        /// What kind of thing it is: "SASARAN"; nil prints none.
        package var label: String?
        package var title: String
        /// Lines below the title: indicators with their targets.
        package var lines: [String]
        package var tone: Tone

        package init(parent: Int?, label: String? = nil, title: String, lines: [String] = [], tone: Tone = .plain) {
            self.parent = parent
            self.label = label
            self.title = title
            self.lines = lines
            self.tone = tone
        }
    }

    /// Parents before children.
    package var boxes: [Box]

    package init(_ boxes: [Box]) {
        precondition(
            boxes.indices.allSatisfy { index in boxes[index].parent.map { (0..<index).contains($0) } ?? true },
            "a box hangs below an earlier one")
        self.boxes = boxes
    }
}
