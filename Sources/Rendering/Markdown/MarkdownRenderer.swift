import Documents

/// Renders a document as Markdown: for the generated documentation.
///
/// Markdown knows no merged cells: a merged text stands in its first cell and the others stay empty.
package struct MarkdownRenderer: Sendable {
    package init() {}

    /// UTF-8.
    package func render(_ document: Document) -> [UInt8] {
        var text = ""
        for line in (document.cover?.lines ?? []) + (document.letterhead?.lines ?? []) {
            text += Self.escaped(line) + "\n\n"
        }
        for (index, line) in document.titleLines.enumerated() {
            text += (index == 0 ? "# " : "") + Self.escaped(line) + "\n\n"
        }
        for section in document.sections { write(section, depth: 0, of: document, to: &text) }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return Array(text.utf8)
    }

    private func write(_ section: Section, depth: Int, of document: Document, to text: inout String) {
        if let heading = section.heading {
            text += String(repeating: "#", count: min(6, depth + 2)) + " " + Self.escaped(heading) + "\n\n"
        }
        for content in section.content {
            write(content, of: document, to: &text)
            text += "\n"
        }
        for nested in section.sections { write(nested, depth: depth + 1, of: document, to: &text) }
    }

    private func write(_ content: Content, of document: Document, to text: inout String) {
        switch content {
        case .paragraph(let paragraph): text += inline(paragraph) + "\n"
        case .centered(let lines): text += lines.map { inline($0) }.joined(separator: "\\\n") + "\n"
        case .list(let list): write(list, indent: "", to: &text)
        case .clauses(let clauses): for clause in clauses { write(clause, to: &text) }
        case .figure(let figure):
            if let title = figure.title { text += "**\(Self.escaped(title))**\n\n" }
            write(figure.drawing.outline, to: &text)
            if let legend = figure.legendWithoutColours { text += "\n\(Self.escaped(legend))\n" }
        case .register(let register): write(document.lines(of: register), to: &text)
        case .facts(let facts):
            for fact in facts { text += "- **\(Self.escaped(fact.label))**: \(inline(fact.printed))\n" }
        case .table(let table): write(table, to: &text)
        case .verbatim(let lines):
            let plain = lines.replacingControls(lineEnd: "\n", tab: "\t").replacing("```", with: "'''")
            text += "```\n\(plain)\n```\n"
        case .signatures(let blocks):
            for block in blocks {
                let lines = block.headLines + SignatureRoom.lines(of: block)
                text += lines.map(Self.escaped).joined(separator: "\\\n") + "\n\n"
            }
        }
    }

    private func write(_ list: ItemList, indent: String, to text: inout String) {
        for (index, item) in list.items.enumerated() {
            let marker = list.marker == .bullet || list.isMarked ? "-" : "\(index + 1)."
            let mark = list.isMarked && !list.label(of: index).isEmpty ? Self.escaped(list.label(of: index)) + " " : ""
            text += "\(indent)\(marker) \(mark)\(inline(item.text))\n"
            let deeper = indent + String(repeating: " ", count: marker.count + 1)
            if let nested = item.nested { write(nested, indent: deeper, to: &text) }
        }
    }

    private func write(_ lines: [OutlineLine], to text: inout String) {
        for line in lines { text += String(repeating: "  ", count: line.depth) + "- \(Self.escaped(line.text))\n" }
    }

    private func write(_ clause: Clause, to text: inout String) {
        switch clause.body {
        case .text(let body): text += "- **\(Self.escaped(clause.label))**: \(inline(body))\n"
        case .list(let list):
            text += "- **\(Self.escaped(clause.label))**:\n"
            write(list, indent: "  ", to: &text)
        }
    }

    private func write(_ table: Table, to text: inout String) {
        for line in table.captionLines { text += "**\(Self.escaped(line))**\n\n" }
        let head = TableGrid(table.head, columnCount: table.columns.count)
        let headings = table.columns.indices.map { Self.escaped(head.heading(ofColumn: $0) ?? "") }
        text += "| \(headings.joined(separator: " | ")) |\n"
        text += "|" + table.columns.map { rule($0.alignment) }.joined(separator: "|") + "|\n"
        let grid = TableGrid(table.body, columnCount: table.columns.count)
        for row in 0..<grid.rowCount {
            let cells = table.columns.indices.map { column -> String in
                guard let cell = grid.placement(row: row, column: column), cell.row == row, cell.column == column
                else { return "" }
                let content = inline(cell.cell.content)
                return cell.kind == .band ? "**\(content)**" : content
            }
            text += "| \(cells.joined(separator: " | ")) |\n"
        }
        for note in table.notes { text += "\n\(Self.escaped(note))\n" }
    }

    private func rule(_ alignment: Table.Alignment) -> String {
        switch alignment {
        case .start: "---"
        case .center: ":-:"
        case .end: "--:"
        }
    }

    private func inline(_ content: CellContent) -> String {
        content.paragraphs.map { inline($0) }.joined(separator: "<br>")
    }

    private func inline(_ text: RichText) -> String {
        text.runs.map { run in
            let words = Self.escaped(run.text)
            return switch run.emphasis {
            case .plain, .subdued, .hole: words
            case .strong: words.isEmpty ? "" : "**\(words)**"
            case .quoted: "“\(words)”"
            case .link(let target): "[\(words)](\(target.replacingControls(lineEnd: " ", tab: " ")))"
            }
        }.joined()
    }

    /// Characters that Markdown would take for markup get a backslash; line ends become spaces.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.replacingControls(lineEnd: " ", tab: "\t") {
            if "\\`*_[]<>|#".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }
}
