import Documents
import Markup

extension DOCXBody {
    mutating func write(_ figure: Figure, _ w: inout MarkupWriter) {
        switch figure.drawing {
        case .tree where parts.trees.indices.contains(trees):
            let drawn = parts.trees[trees]
            for (index, part) in drawn.enumerated() {
                turn(for: part.drawing, &w)
                picture(part.png, size: part.drawing.size(within: page.shape), of: figure, &w)
                let more = drawn.count == 1 ? "" : " (bagian \(index + 1) dari \(drawn.count))"
                caption(of: figure, more: more, isListed: index == 0, &w)
                isFresh = false
            }
        case .stages where figure.gap == nil && parts.stages.indices.contains(stages):
            let png = parts.stages[stages]
            picture(png, size: page.shape.size(of: png), of: figure, &w)
            caption(of: figure, &w)
        case .tree, .stages:
            DOCXFigure(figure: figure, width: page.textWidth).write(&w)
            caption(of: figure, &w)
        }
        if case .tree = figure.drawing { trees += 1 } else if figure.gap == nil { stages += 1 }
    }

    private mutating func picture(
        _ png: [UInt8], size: (width: Int, height: Int), of figure: Figure, _ w: inout MarkupWriter
    ) {
        w.paragraph(.picture) { w in
            pictures.write(drawing: png, size: size, description: figure.spoken, &w)
        }
    }

    private mutating func caption(
        of figure: Figure, more: String = "", isListed: Bool = true, _ w: inout MarkupWriter
    ) {
        guard let title = figure.title else { return }
        w.paragraph(.figureCaption) { w in
            if figure.number == nil || !isListed { w.run(title) } else { bookmark(.figures, title, &w) }
            w.run(more)
        }
        if let legend = figure.legendText { w.paragraph(.note) { $0.run(legend) } }
    }

    /// The page that the first part of a tree needs.
    mutating func turn(for figure: Figure, _ w: inout MarkupWriter) {
        guard case .tree = figure.drawing, parts.trees.indices.contains(trees), let first = parts.trees[trees].first
        else { return }
        turn(for: first.drawing, &w)
    }

    /// Turns the paper, or takes the largest, where a drawing can't be read otherwise; what follows has the page before.
    private mutating func turn(for drawing: TreeDrawing, _ w: inout MarkupWriter) {
        let usual = waiting ?? page
        let pages = [usual, DOCXPage(document.paper, .landscape, numbers: usual.numbers)]
        let legible =
            pages.first { drawing.isLegible(within: $0.shape) } ?? DOCXPage(.a3, .landscape, numbers: usual.numbers)
        turn(to: legible, &w)
        waiting = legible.hasShape(of: usual) ? nil : usual
    }

    static func isTree(_ content: Content) -> Bool {
        if case .figure(let figure) = content, case .tree = figure.drawing { true } else { false }
    }
}
