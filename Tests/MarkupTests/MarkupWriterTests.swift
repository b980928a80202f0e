import Markup
import TestSupport
import Testing

@Suite("Writing markup")
struct MarkupWriterTests {
    private func html(_ write: (inout MarkupWriter) -> Void) -> String { written(.html, write) }
    private func xml(_ write: (inout MarkupWriter) -> Void) -> String { written(.xml, write) }

    private func written(_ dialect: MarkupWriter.Dialect, _ write: (inout MarkupWriter) -> Void) -> String {
        var writer = MarkupWriter(dialect)
        write(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    @Test("elements nest and close")
    func elementsNest() {
        let result = html { w in
            w.element("tr", .class("total")) { w in
                w.element("td", .span("colspan", 2), .span("rowspan", 1), text: "Jumlah")
                w.element("td") { $0.text(12) }
            }
        }
        #expect(result == #"<tr class="total"><td colspan="2">Jumlah</td><td>12</td></tr>"#)
    }

    @Test("void elements and flags follow the dialect")
    func voidElements() {
        #expect(html { $0.void("input", .flag("checked")) } == "<input checked>")
        #expect(xml { $0.void("input", .flag("checked")) } == #"<input checked="checked"/>"#)
    }

    @Test("a condition leaves an attribute out")
    func conditions() {
        let result = html { w in
            w.void("a", .when(false, .id("x")), .when(true, .number("n", -3)))
        }
        #expect(result == #"<a n="-3">"#)
    }

    @Test(
        "text can't become markup",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("R&D \"dan\" 'lain'", "R&amp;D \"dan\" 'lain'"),
            ("]]>", "]]&gt;"),
            ("&amp;", "&amp;amp;"),
            ("baris\nkedua\tkolom", "baris\nkedua\tkolom"),
            ("é – ∑ 字 👍🏽", "é – ∑ 字 👍🏽"),
            ("\u{FEFF}BOM ｆ", "\u{FEFF}BOM ｆ"),
            ("", ""),
        ])
    func textIsEscaped(text: String, expected: String) {
        #expect(html { $0.text(text) } == expected)
    }

    @Test("an attribute value can't leave its quotes")
    func attributeValuesAreEscaped() {
        let result = html { $0.void("a", .text("title", "\" onclick='x' <b>&\n\t")) }
        #expect(result == "<a title=\"&quot; onclick=&#39;x&#39; &lt;b&gt;&amp;&#10;&#9;\">")
    }

    @Test(
        "characters that no XML document may contain are replaced",
        arguments: ["\u{0}", "\u{1B}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func invalidCharactersAreReplaced(character: String) {
        #expect(xml { $0.text("a\(character)b") } == "a\u{FFFD}b")
        #expect(xml { $0.void("a", .text("t", character)) } == "<a t=\"\u{FFFD}\"/>")
    }

    @Test("a carriage return survives in XML and is a line end in HTML")
    func carriageReturns() {
        #expect(xml { $0.text("a\rb") } == "a&#13;b")
        #expect(html { $0.text("a\rb") } == "a\nb")
    }

    @Test("a character is escaped wherever in a text it stands", arguments: 1..<40)
    func everyPlace(length: Int) {
        let escaped: [Character: String] = [
            "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\t": "&#9;", "\u{1F}": "\u{FFFD}",
            "\u{FFFF}": "\u{FFFD}", "é": "é", "ﬁ": "ﬁ",
        ]
        for (character, expected) in escaped {
            for place in 0..<length {
                let (before, after) = (
                    String(repeating: "a", count: place), String(repeating: "z", count: length - place - 1)
                )
                let result = xml { $0.void("a", .text("t", before + "\(character)" + after)) }
                #expect(result == "<a t=\"\(before)\(expected)\(after)\"/>")
            }
        }
    }

    /// Texts as cells take them.
    private func packed(_ texts: [String]) -> (utf8: [UInt8], ends: [Int]) {
        texts.reduce(into: (utf8: [], ends: [])) { packed, text in
            packed.utf8 += text.utf8
            packed.ends.append(packed.utf8.count)
        }
    }

    private static let marks = RowMarks([
        ["<tr><td>", "<th><a href=\"?x=", "\">"], ["<tr class=\"b\"><td>", "<th>", ""],
    ])

    @Test("a row holds a text behind each mark and in each cell, escaped or of nothing; HTML ends cells by itself")
    func rows() {
        let signs = ["&": "&amp;", "<": "&lt;", "\"": "&quot;", "'": "&#39;"]
        for texts in [
            ["5.03", "P1", "1 < 2", "", "", "Penyelenggaraan"], ["", "P\"1", "'a' & b", "-", "1.018.175.000,00", "é"],
            ["", "", "", ""], ["5.03.02.2.01", "S1.P1.K1", "Pengelolaan"],
        ] {
            let (utf8, ends) = packed(["a", "b", "c"] + texts.dropFirst(3).map { _ in "<" } + texts)
            let cells = texts[3...].map { _ in "<td>&lt;" }.joined()
            let escaped = texts.map { $0.map { signs["\($0)"] ?? "\($0)" }.joined() }
            let others = escaped[3...].map { "<td>" + $0 }.joined()
            #expect(
                html { $0.rows(utf8: utf8, ends: ends, kinds: [1, 0], marks: Self.marks) }
                    == "<tr class=\"b\"><td>a<th>bc\(cells)"
                    + "<tr><td>\(escaped[0])<th><a href=\"?x=\(escaped[1])\">\(escaped[2])\(others)")
        }
        #expect(html { $0.rows(utf8: [], ends: [], kinds: [], marks: Self.marks) } == "")
    }

    @Test("a row is the same at every length of its texts, wherever the room and the texts end")
    func rowsOfEveryLength() {
        for length in 0...20 {
            let text = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
            let (utf8, ends) = packed([text, text, "", text, "1", text])
            var writer = MarkupWriter(.html, capacity: 1)
            writer.rows(utf8: utf8, ends: ends, kinds: [0], marks: Self.marks)
            writer.text("!")
            #expect(
                String(decoding: writer.finish(), as: UTF8.self)
                    == "<tr><td>\(text)<th><a href=\"?x=\(text)\"><td>\(text)<td>1<td>\(text)!")
        }
    }

    @Test("what doesn't fit any more comes out whole, at whatever piece the room ends", arguments: 30...70)
    func growth(length: Int) {
        let (start, text) = (String(repeating: "x", count: length), "a < b & c, Penyelenggaraan")
        var writer = MarkupWriter(.html, capacity: 1)
        writer.text(start)
        writer.element("article", .id("k&d"), text: text)
        let (utf8, ends) = packed([text, ""])
        writer.rows(utf8: utf8, ends: ends, kinds: [0], marks: RowMarks([["<td>"]]))
        let cell = "a &lt; b &amp; c, Penyelenggaraan"
        let expected = "\(start)<article id=\"k&amp;d\">\(cell)</article><td>\(cell)<td>"
        #expect(String(decoding: writer.finish(), as: UTF8.self) == expected)
    }

    @Test("names, values and texts of any length come out whole")
    func lengths() {
        let text = "abcdefghijklmnopqrstuvwxyz0123456789"
        for length in 0...text.count {
            let part = String(text.prefix(length))
            #expect(html { $0.element("h1", .id(part), text: part) } == "<h1 id=\"\(part)\">\(part)</h1>")
        }
        let result = html { w in
            w.element("a") { w in
                w.element("div") { w in
                    w.element("article") { w in w.element("blockquote-of-a-name", .class("x"), text: "y") }
                }
            }
        }
        let inner = "<blockquote-of-a-name class=\"x\">y</blockquote-of-a-name>"
        #expect(result == "<a><div><article>\(inner)</article></div></a>")
    }

    @Test("any text of the first planes comes out without a live character", arguments: 0..<64)
    func anyTextIsHarmless(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let text = String((0..<200).map { _ in Character(scalar(&generator)) })
        let result = written(.xml) { $0.element("a", .text("t", text), text: text) }
        let inner = result.dropFirst(6)
        #expect(inner.filter { $0 == "\"" }.count >= 1)
        let body = result.unicodeScalars
        #expect(body.filter { $0 == "<" }.count == 2)
        #expect(body.filter { $0 == ">" }.count == 2)
        #expect(!body.contains { $0.value < 0x20 && ![9, 10].contains($0.value) })
        #expect(!body.contains { $0.value == 0xFFFE || $0.value == 0xFFFF })
    }

    /// Control characters, markup and the edges of the planes come up often.
    private func scalar(_ generator: inout SplitMix64) -> Unicode.Scalar {
        let edges: [UInt32] = [0, 0x1B, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0xD, 0xFFFD, 0xFFFE, 0xFFFF, 0xFEFF, 0x10FFFF]
        let value = generator.next()
        if value.isMultiple(of: 2) { return Unicode.Scalar(edges[Int(value >> 8) % edges.count]) ?? "?" }
        return Unicode.Scalar(UInt32(truncatingIfNeeded: value >> 8) % 0x11000) ?? "?"
    }
}
