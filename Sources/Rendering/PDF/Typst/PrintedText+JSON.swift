import Documents

extension PrintedText {
    /// A paragraph: a string, or a list of runs [text, emphasis].
    func write(_ paragraph: RichText, _ json: inout JSONText, width: Int = .max, isBold: Bool = false) {
        func fitting(_ run: String) -> String {
            let text = printable(run)
            return width == .max ? text : breakable(text, width: width, isBold: isBold)
        }
        if paragraph.runs.count == 1, let only = paragraph.runs.first, only.emphasis == .plain {
            return json.string(fitting(only.text))
        }
        json.array { json in
            for run in paragraph.runs {
                json.array { json in
                    json.string(fitting(run.text))
                    json.string(Self.name(of: run.emphasis))
                }
            }
        }
    }

    /// A cell's content outside of tables: its paragraphs, or a hole.
    func write(_ content: CellContent, _ json: inout JSONText) {
        json.object { json in
            json.array("text") { json in for paragraph in content.paragraphs { write(paragraph, &json) } }
            if content.gap != nil { json.field("hole", true) }
        }
    }

    /// A link leads to a page that isn't printed here.
    private static func name(of emphasis: RichText.Emphasis) -> String {
        switch emphasis {
        case .plain, .link: "plain"
        case .strong: "strong"
        case .subdued: "subdued"
        case .quoted: "quoted"
        case .hole: "hole"
        }
    }
}
