import Documents
import Markup

/// A drawing as nested boxes: legible, printable and readable aloud without a picture.
struct HTMLFigure {
    private let figure: Figure

    init(_ figure: Figure) {
        self.figure = figure
    }

    /// - Parameter place: what registers call it.
    func write(place: Attribute = .omitted, _ w: inout MarkupWriter) {
        w.element("figure", place) { w in
            switch figure.drawing {
            case .stages(let stages): write(stages, &w)
            case .tree(let tree):
                let roots = tree.boxes.indices.filter { tree.boxes[$0].parent == nil }
                let children = Dictionary(grouping: tree.boxes.indices.filter { tree.boxes[$0].parent != nil }) {
                    tree.boxes[$0].parent ?? 0
                }
                boxes(roots, of: tree, children, &w)
            }
            if let title = figure.title { w.element("figcaption", text: title) }
            legend(&w)
        }
    }

    private func legend(_ w: inout MarkupWriter) {
        guard !figure.legend.isEmpty else { return }
        w.element("ul", .class("legend")) { w in
            for tone in figure.legend {
                w.element("li") { w in
                    w.element("span", .text("class", "box \(tone)"), text: "")
                    w.text(" " + (tone.legend ?? ""))
                }
            }
        }
    }

    private func write(_ stages: [FigureStage], _ w: inout MarkupWriter) {
        w.element("ol", .class("stages")) { w in
            for stage in stages {
                w.element("li") { w in
                    w.element("b", text: stage.title)
                    if stage.steps.isEmpty { return }
                    w.element("ol", .fixed("type", "a")) { w in
                        for step in stage.steps { w.element("li", text: step) }
                    }
                }
            }
        }
    }

    private func boxes(
        _ indices: [Int], of tree: FigureTree, _ children: [Int: [Int]], _ w: inout MarkupWriter
    ) {
        w.element("ul", .class("tree")) { w in
            for index in indices {
                w.element("li") { w in
                    box(tree.boxes[index], &w)
                    if let below = children[index] { boxes(below, of: tree, children, &w) }
                }
            }
        }
    }

    private func box(_ box: FigureTree.Box, _ w: inout MarkupWriter) {
        w.element("div", .text("class", "box \(box.tone)")) { w in
            if let heading = box.heading { w.element("small", text: heading) }
            w.element("b", text: box.title)
            for line in box.lines { w.element("p", text: line) }
        }
    }
}
