/// The lines of a table text.
struct TableTextPage {
    let form: TableTextRenderer.Form
    private(set) var text = ""

    init(form: TableTextRenderer.Form) {
        self.form = form
    }

    /// An empty line, unless there is one already or nothing was written yet.
    mutating func gap() {
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    }

    /// A line of prose; in Markdown a paragraph of its own.
    ///
    /// - Parameter heading: its level, from 1; nil for none.
    mutating func prose(_ line: String, heading: Int? = nil) {
        let plain = Self.oneLine(line)
        switch form {
        case .tabs: text += plain + "\n"
        case .markdown:
            gap()
            text += (heading.map { String(repeating: "#", count: $0) + " " } ?? "") + plain + "\n"
        }
    }

    /// Lines of one text: in Markdown one paragraph.
    mutating func prose(_ lines: [String]) {
        if form == .markdown { gap() }
        for line in lines { text += Self.oneLine(line) + "\n" }
    }

    /// A row of a table.
    mutating func row(_ cells: [String], isFirst: Bool) {
        let plain = cells.map(Self.oneLine)
        switch form {
        case .tabs: text += plain.joined(separator: "\t") + "\n"
        case .markdown:
            text += "|" + plain.map { $0.isEmpty ? " |" : " \(Self.escaped($0)) |" }.joined() + "\n"
            if isFirst { text += "|" + plain.map { _ in "---|" }.joined() + "\n" }
        }
    }

    /// Tabs and line ends separate cells and rows, so inside a text they are spaces; other control characters, by
    /// which a reader knows what is no text, are left out.
    private static func oneLine(_ text: String) -> String {
        text.replacingControls(lineEnd: " ", tab: " ")
    }

    /// A backslash before every "|", and every backslash doubled that stands before one.
    private static func escaped(_ text: String) -> String {
        guard text.contains("|") else { return text }
        var result = ""
        var backslashes = ""
        for character in text {
            if character == "\\" {
                backslashes.append(character)
                continue
            }
            result += character == "|" ? backslashes + backslashes + "\\" : backslashes
            result.append(character)
            backslashes = ""
        }
        return result + backslashes
    }
}
