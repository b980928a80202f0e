import Documents
import Markup

extension MarkupWriter {
    /// A property of one value: `<w:jc w:val="center"/>`.
    mutating func value(_ name: StaticString, _ value: StaticString) { void(name, .fixed("w:val", value)) }

    mutating func value(_ name: StaticString, _ value: Int) { void(name, .number("w:val", value)) }

    /// A paragraph that looks as its style says.
    mutating func paragraph(_ style: DOCXStyle, content: (inout MarkupWriter) -> Void) {
        paragraph(style, properties: { _ in }, content: content)
    }

    /// A paragraph of a style.
    ///
    /// - Parameter properties: those that differ from the style, in the order of the schema.
    mutating func paragraph(
        _ style: DOCXStyle, properties: (inout MarkupWriter) -> Void, content: (inout MarkupWriter) -> Void
    ) {
        element("w:p") { w in
            w.element("w:pPr") { w in
                w.value("w:pStyle", style.id)
                properties(&w)
            }
            content(&w)
        }
    }

    /// A paragraph without text.
    mutating func emptyParagraph(_ style: DOCXStyle, properties: (inout MarkupWriter) -> Void = { _ in }) {
        paragraph(style, properties: properties, content: { _ in })
    }

    /// Text of one look; line ends and tabs become Word's own.
    mutating func run(_ text: String, _ style: DOCXStyle? = nil) {
        guard !text.isEmpty else { return }
        element("w:r") { w in
            if let style { w.element("w:rPr") { $0.value("w:rStyle", style.id) } }
            w.wordText(text)
        }
    }

    /// A paragraph's text with its emphasis.
    ///
    /// - Parameter isHole: whether it stands for what is missing.
    mutating func wordRuns(_ text: RichText, isHole: Bool = false) {
        for run in text.runs {
            switch run.emphasis {
            case .plain, .link: self.run(run.text)
            case .strong: self.run(run.text, .strong)
            case .subdued: self.run(run.text, isHole ? .hole : .subdued)
            case .hole: self.run(run.text, .hole)
            case .quoted: self.run("“\(run.text)”")
            }
        }
    }

    /// A field with what it shows until it is updated.
    mutating func field(_ instruction: String, shown: (inout MarkupWriter) -> Void) {
        beginField(instruction)
        shown(&self)
        endField()
    }

    /// A field that shows nothing and is collected by another one.
    mutating func silentField(_ instruction: String) {
        element("w:r") { $0.void("w:fldChar", .fixed("w:fldCharType", "begin")) }
        element("w:r") { w in
            w.element("w:instrText", .fixed("xml:space", "preserve"), text: " \(instruction) ")
        }
        endField()
    }

    /// - Parameter isDirty: whether Word is to fill it anew when it opens the file.
    mutating func beginField(_ instruction: String, isDirty: Bool = false) {
        element("w:r") { w in
            w.void("w:fldChar", .fixed("w:fldCharType", "begin"), .when(isDirty, .fixed("w:dirty", "true")))
        }
        element("w:r") { w in
            w.element("w:instrText", .fixed("xml:space", "preserve"), text: " \(instruction) ")
        }
        element("w:r") { $0.void("w:fldChar", .fixed("w:fldCharType", "separate")) }
    }

    mutating func endField() {
        element("w:r") { $0.void("w:fldChar", .fixed("w:fldCharType", "end")) }
    }

    private mutating func wordText(_ text: String) {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return textElement(text) }
        var piece = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{B}", "\u{C}":
                if scalar != "\n" || !wasReturn {
                    textElement(String(piece))
                    piece.removeAll()
                    void("w:br")
                }
            case "\t":
                textElement(String(piece))
                piece.removeAll()
                void("w:tab")
            // XML has no place for the other control characters.
            case "\0"..."\u{1F}": break
            default: piece.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        textElement(String(piece))
    }

    private mutating func textElement(_ text: String) {
        if !text.isEmpty { element("w:t", .fixed("xml:space", "preserve"), text: text) }
    }
}
