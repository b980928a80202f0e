/// The lines of a text output, as bytes.
struct TextPage {
    let width: Int
    let usesColor: Bool
    private(set) var bytes: [UInt8] = []
    private var lastLineIsBlank = true

    init(width: Int, usesColor: Bool) {
        self.width = max(20, width)
        self.usesColor = usesColor
    }

    /// One line as it is; spaces at its end are left out.
    mutating func line(_ glyphs: [Glyph]) {
        let end = glyphs.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
        write(glyphs[..<end])
        bytes.append(UInt8(ascii: "\n"))
        lastLineIsBlank = end == 0
    }

    /// An empty line, unless the last one is empty or nothing was written yet.
    mutating func blank() {
        if !lastLineIsBlank { line([]) }
    }

    /// Wrapped text behind a label; further lines stand under the text's beginning.
    mutating func paragraph(_ text: [Glyph], label: [Glyph] = [], indent: Int = 0) {
        let lead = .spaces(indent) + label
        let hanging = [Glyph].spaces(lead.width)
        for (index, part) in TextWrap.lines(text, width: width - lead.width).enumerated() {
            line((index == 0 ? lead : hanging) + part)
        }
    }

    /// A line in the middle of the page.
    mutating func centered(_ text: [Glyph]) {
        for part in TextWrap.lines(text, width: width) {
            line(.spaces((width - part.width) / 2) + part)
        }
    }

    /// Lines as they are, cut where they are wider than the page.
    mutating func verbatim(_ text: String) {
        for source in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var rest = [Glyph](source)
            repeat {
                var used = 0
                let part = rest.prefix { glyph in
                    used += glyph.width
                    return used <= width
                }
                line(Array(part))
                rest.removeFirst(part.count)
            } while !rest.isEmpty
        }
    }

    private mutating func write(_ glyphs: ArraySlice<Glyph>) {
        var ink = Ink.plain
        for glyph in glyphs {
            if glyph.ink != ink, glyph.character != " " {
                change(from: ink, to: glyph.ink)
                ink = glyph.ink
            }
            bytes.append(contentsOf: glyph.character.utf8)
        }
        change(from: ink, to: .plain)
    }

    private mutating func change(from old: Ink, to new: Ink) {
        guard usesColor, old != new else { return }
        if old != .plain { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
        if let code = new.terminalCode { bytes.append(contentsOf: "\u{1B}[\(code)m".utf8) }
    }
}
