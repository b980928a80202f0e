import Documents
import Markup

/// A drawing of a Word file as boxes below each other, indented by their depth: text that people can edit.
struct DOCXFigure {
    let figure: Figure
    /// In twentieths of a point.
    let width: Int

    private static let step = 400
    private static let deepest = 12
    private static let narrowest = 2_000

    func write(_ w: inout MarkupWriter) {
        switch figure.drawing {
        case .stages(let stages):
            for stage in stages {
                box(
                    depth: 0, ground: "F2F4F7",
                    [RichText(stage.title, .strong)] + stage.steps.map { RichText("• \($0)") }, &w)
            }
        case .tree(let tree): write(tree, &w)
        }
    }

    private func write(_ tree: FigureTree, _ w: inout MarkupWriter) {
        for (index, depth) in tree.printed {
            let box = tree.boxes[index]
            let title = [box.heading.map { RichText($0, .subdued) }, RichText(box.title, .strong)].compactMap { $0 }
            self.box(depth: depth, ground: Self.ground(box.tone), title + box.lines.map { RichText($0) }, &w)
        }
    }

    private static func ground(_ tone: FigureTree.Tone) -> StaticString {
        switch tone {
        case .plain: "FFFFFF"
        case .good: "ECFDF3"
        case .warning: "FFFAEB"
        case .error: "FEF3F2"
        }
    }

    private func box(depth: Int, ground: StaticString, _ lines: [RichText], _ w: inout MarkupWriter) {
        let indent = min(min(depth, Self.deepest) * Self.step, max(0, width - Self.narrowest))
        let table = DOCXLayoutTable(widths: [width - indent], indent: indent, hasLines: true, ground: ground)
        table.write(&w) { w in
            table.row(keepsTogether: true, &w) { _, w in
                for line in lines {
                    w.paragraph(.figureText, properties: { $0.void("w:keepNext") }) { $0.wordRuns(line) }
                }
            }
        }
        w.emptyParagraph(.spacer, properties: { $0.void("w:keepNext") })
    }
}
