import Documents
import Markup

/// Lines in the middle, lists, and labels with what stands beside them.
extension DOCXBody {
    /// Below titles in the middle, in twentieths of a point.
    private static let titleGap = 160

    /// Keeps a paragraph on one page with the next one.
    func tie(_ isTied: Bool, _ w: inout MarkupWriter) {
        if isTied { w.void("w:keepNext") }
    }

    func write(centered lines: [RichText], _ w: inout MarkupWriter) {
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            w.paragraph(.centered) { w in
                if isLast { w.void("w:spacing", .number("w:after", Self.titleGap)) }
            } content: {
                $0.wordRuns(line)
            }
        }
    }

    // MARK: Lists

    /// - Parameter isTied: whether its last line stands on one page with what follows.
    mutating func write(_ list: ItemList, depth: Int, isTied: Bool, _ w: inout MarkupWriter) {
        if list.isMarked { return writeMarked(list, depth: depth, isTied: isTied, &w) }
        let place = numbering.add(list.marker, depth: depth)
        for (index, item) in list.items.enumerated() {
            let isTied = isTied && index == list.items.count - 1
            w.paragraph(.list) { w in
                tie(isTied, &w)
                w.element("w:numPr") { w in
                    w.value("w:ilvl", place.level)
                    w.value("w:numId", place.number)
                }
            } content: {
                $0.wordRuns(item.text)
            }
            if let nested = item.nested { write(nested, depth: depth + 1, isTied: isTied, &w) }
        }
    }

    /// Items that Word can't count carry their marks as text.
    private mutating func writeMarked(_ list: ItemList, depth: Int, isTied: Bool, _ w: inout MarkupWriter) {
        for (index, item) in list.items.enumerated() {
            let isTied = isTied && index == list.items.count - 1
            let label = list.label(of: index)
            let indent = (depth + 1) * DOCXNumbering.step
            w.paragraph(.list) { w in
                tie(isTied, &w)
                w.void(
                    "w:ind", .number("w:left", label.isEmpty ? indent - DOCXNumbering.step : indent),
                    .number("w:hanging", label.isEmpty ? 0 : DOCXNumbering.step))
            } content: {
                if !label.isEmpty { $0.run(label + " ") }
                $0.wordRuns(item.text)
            }
            if let nested = item.nested { write(nested, depth: depth + 1, isTied: isTied, &w) }
        }
    }

    // MARK: Labels with values

    func write(_ facts: [Fact], _ w: inout MarkupWriter) {
        let table = labels(facts.map(\.label))
        table.write(&w) { w in
            for (index, fact) in facts.enumerated() {
                let isTied = isTied && index == facts.count - 1
                table.row(keepsTogether: true, &w) { column, w in
                    switch column {
                    case 0: w.paragraph(.list, properties: { tie(isTied, &$0) }) { $0.run(fact.label) }
                    case 1: w.paragraph(.list, properties: { tie(isTied, &$0) }) { $0.run(":") }
                    default: write(fact.printed, isTied: isTied, &w)
                    }
                }
            }
        }
        w.emptyParagraph(.spacer, properties: { tie(isTied, &$0) })
    }

    private func write(_ content: CellContent, isTied: Bool, _ w: inout MarkupWriter) {
        let paragraphs = content.paragraphs.isEmpty ? [RichText([])] : content.paragraphs
        for paragraph in paragraphs {
            w.paragraph(.list, properties: { tie(isTied, &$0) }) { $0.wordRuns(paragraph, isHole: content.gap != nil) }
        }
    }

    mutating func write(_ clauses: [Clause], _ w: inout MarkupWriter) {
        let table = labels(clauses.map(\.label))
        table.write(&w) { w in
            for (index, clause) in clauses.enumerated() {
                let isTied = isTied && index == clauses.count - 1
                table.row(keepsTogether: false, &w) { column, w in
                    switch column {
                    case 0:
                        w.paragraph(.list, properties: { tie(isTied, &$0) }) { w in
                            w.wordRuns(RichText(clause.label, .strong))
                        }
                    case 1: w.paragraph(.list, properties: { tie(isTied, &$0) }) { $0.run(":") }
                    default: write(clause.body, isTied: isTied, &w)
                    }
                }
            }
        }
        w.emptyParagraph(.spacer, properties: { tie(isTied, &$0) })
    }

    private mutating func write(_ body: Clause.Body, isTied: Bool, _ w: inout MarkupWriter) {
        switch body {
        case .text(let text):
            w.paragraph(.list) { w in
                tie(isTied, &w)
                w.value("w:jc", "both")
            } content: {
                $0.wordRuns(text)
            }
        case .list(let list) where !list.items.isEmpty: write(list, depth: 0, isTied: isTied, &w)
        case .list: w.emptyParagraph(.list, properties: { tie(isTied, &$0) })
        }
    }

    /// Columns for labels, their colons and their values; the labels get what the longest needs, at most two fifths.
    private func labels(_ labels: [String]) -> DOCXLayoutTable {
        let longest = (labels.map(TypeWidth.width).max() ?? 0) * DOCXParts.bodySize / 1000 + 300
        let first = min(max(longest, 1_200), page.textWidth * 2 / 5)
        let colon = 280
        return DOCXLayoutTable(widths: [first, colon, page.textWidth - first - colon])
    }
}
