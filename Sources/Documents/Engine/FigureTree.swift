/// Boxes in a tree; several roots make several trees side by side.
package struct FigureTree: Hashable, Sendable {
    package enum Tone: Hashable, Sendable, CaseIterable {
        case plain
        /// Nothing was found wrong.
        case good
        case warning
        case error

        /// What it says beside a box, for those who don't see its colour; nil where nothing is to be said.
        package var remark: String? {
            switch self {
            case .plain, .good: nil
            case .warning: "ada peringatan"
            case .error: "ada kesalahan"
            }
        }

        /// Its line in a legend, with the name of its colour; nil for one that says nothing.
        package var legend: String? {
            switch self {
            case .plain: nil
            case .good: "hijau: tidak ada temuan selain saran"
            case .warning: "kuning: ada peringatan"
            case .error: "merah: ada kesalahan"
            }
        }
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
        /// What is missing in its lines.
        package var holes: [Hole] = []

        /// What stands above the title: "SASARAN · ada kesalahan".
        package var heading: String? {
            let words = [label, tone.remark].compactMap { $0 }
            return words.isEmpty ? nil : words.joined(separator: " · ")
        }

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

    /// The colours to be explained below the drawing: all that say something, where one of them does.
    package var legend: [Tone] {
        boxes.contains { $0.tone.legend != nil } ? Tone.allCases.filter { $0.legend != nil } : []
    }

    package init(_ boxes: [Box]) {
        precondition(
            boxes.indices.allSatisfy { index in boxes[index].parent.map { (0..<index).contains($0) } ?? true },
            "a box hangs below an earlier one")
        self.boxes = boxes
    }
}
