import Documents
import Markup

extension DOCXBody {
    /// The field holds its lines already; their pages are fields of their own.
    mutating func write(_ register: Register, _ w: inout MarkupWriter) {
        let lines = document.lines(of: register)
        hasRegisters = hasRegisters || !lines.isEmpty
        guard !lines.isEmpty else { return w.paragraph(.listOfTables) { $0.field(register.wordField) { _ in } } }
        for (index, line) in lines.enumerated() {
            w.paragraph(register == .contents ? .contents(line.depth) : .listOfTables) { w in
                w.element("w:tabs") { w in
                    w.void(
                        "w:tab", .fixed("w:val", "right"), .fixed("w:leader", "dot"), .number("w:pos", page.textWidth))
                }
            } content: { w in
                if index == 0 { w.beginField(register.wordField, isDirty: true) }
                w.element("w:hyperlink", .text("w:anchor", register.wordBookmark(index)), .number("w:history", 1)) {
                    w in
                    w.run(line.text)
                    w.run("\t")
                    w.field("PAGEREF \(register.wordBookmark(index)) \\h") { w in
                        if let pages = parts.pages[register], index < pages.count { w.run(pages[index]) }
                    }
                }
                if index == lines.count - 1 { w.endField() }
            }
        }
    }

    /// The text of a heading or caption that a register leads to.
    mutating func bookmark(_ register: Register, _ text: String, _ w: inout MarkupWriter) {
        let index = listed[register, default: 0]
        listed[register] = index + 1
        bookmarks += 1
        w.void("w:bookmarkStart", .number("w:id", bookmarks), .text("w:name", register.wordBookmark(index)))
        if let mark = register.wordMark(text) { w.silentField(mark) }
        w.run(text)
        w.void("w:bookmarkEnd", .number("w:id", bookmarks))
    }
}
