import Documents

extension TextPage {
    /// A drawing as indented lines under its title.
    mutating func figure(_ figure: Figure) {
        if let title = figure.title { paragraph([Glyph](title, .strong)) }
        for line in figure.drawing.outline {
            paragraph(
                [Glyph](line.text), label: [Glyph](line.depth == 0 ? "" : "└ "), indent: max(0, line.depth - 1) * 2)
        }
        if let legend = figure.legendWithoutColours { paragraph([Glyph](legend, .subdued)) }
    }
}
