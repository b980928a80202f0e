import Testing

@testable import Exchange

struct XMLScannerTests {
    /// The events of a text as words: "+a", "-a", "text", and the fault at the end where there is one.
    private func events(_ text: String, piece: Int = .max) -> [String] { events(Array(text.utf8), piece: piece) }

    private func events(_ bytes: [UInt8], piece: Int = .max, capacity: Int = 16) -> [String] {
        let scanner = XMLScanner(MemorySource(bytes, piece: piece), part: "p", capacity: capacity)
        var words: [String] = []
        do throws(ContainerFault) {
            while true {
                switch try scanner.next() {
                case .start: words.append("+" + scanner.localName)
                case .end: words.append("-")
                case .text:
                    var text: [UInt8] = []
                    scanner.appendText(to: &text)
                    words.append(String(decoding: text, as: UTF8.self))
                case .endOfDocument: return words
                }
            }
        } catch {
            return words + ["\(error)"]
        }
    }

    @Test(
        "elements, texts and empty elements come in order, however the bytes are handed over", arguments: [1, 2, 7, 99])
    func order(piece: Int) {
        let text = "<?xml version=\"1.0\"?>\n<!-- a > b --><x:a b='>'><b/>satu &amp; dua<![CDATA[<c>&]]></x:a>\n"
        #expect(events(text, piece: piece) == ["+a", "+b", "-", "satu & dua", "<c>&", "-"])
    }

    @Test(
        "entities and character references are replaced, others stay",
        arguments: [
            ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&#65;&#x42;", "AB"), ("&#x1F600;", "😀"), ("&xyz; & b", "&xyz; & b"),
            ("&#xD800;", "\u{FFFD}"), ("&#99999999999;", "&#99999999999;"),
        ])
    func entities(raw: String, text: String) {
        #expect(events("<a>\(raw)</a>") == ["+a", text, "-"])
    }

    @Test("attributes are found by their local name")
    func attributes() throws {
        let text = "<a xmlns:r='urn' r:id=\"rId7\" idx='4' on=\"1\" n = '-12' t='x &amp; y'/>"
        let scanner = XMLScanner(MemorySource(Array(text.utf8)), part: "p")
        #expect(try scanner.next() == .start)
        #expect(scanner.text(of: "id") == "rId7")
        #expect(scanner.integer(of: "idx") == 4)
        #expect(scanner.integer(of: "n") == -12)
        #expect(scanner.integer(of: "t") == nil)
        #expect(scanner.text(of: "t") == "x & y")
        #expect(scanner.flag("on"))
        #expect(!scanner.flag("off"))
        #expect(scanner.text(of: "r") == nil)
    }

    @Test(
        "what isn't whole is refused",
        arguments: [
            "", "abc", "<a>", "<a><b></a>", "<a></a></b>", "<a/><b/>", "</a>", "<a", "<a b='>", "<a><!-- ",
            "<a><![CDATA[x",
            "<", "<a><", "< a/>", "x<a/>",
        ])
    func malformed(text: String) {
        #expect(events(text).last == "\(ContainerFault.malformed(part: "p"))")
    }

    @Test("a DOCTYPE is refused, and with it every entity of one's own")
    func doctype() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"cccc\"><!ENTITY d \"&b;&b;&b;\">]><a>&d;</a>"
        #expect(events(bomb) == ["\(ContainerFault.doctype(part: "p"))"])
        #expect(events("<a><!DOCTYPE b></a>").last == "\(ContainerFault.doctype(part: "p"))")
    }

    @Test("elements too deep, and tags and texts too long, are refused")
    func limits() {
        let deep = String(repeating: "<a>", count: 300)
        #expect(events(deep).last == "\(ContainerFault.tooDeep(part: "p", limit: XMLScanner.mostDepth))")
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: XMLScanner.longestToken + 10)
        #expect(events(Array("<a>".utf8) + long, capacity: 65_536).last == "\(ContainerFault.tooLong(part: "p"))")
        #expect(events(Array("<a ".utf8) + long, capacity: 65_536).last == "\(ContainerFault.tooLong(part: "p"))")
    }

    @Test("UTF-16 is refused as such; the mark of UTF-8 is gone over")
    func encodings() {
        #expect(events([0xFF, 0xFE, 0x3C, 0x00]).last == "\(ContainerFault.encoding(part: "p"))")
        #expect(events([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == ["+a", "-"])
    }

    @Test("an element is skipped or read with all text in it")
    func insides() throws {
        let scanner = XMLScanner(MemorySource(Array("<a><b>1<c>2</c>3</b><d>4<e/>5</d></a>".utf8)), part: "p")
        #expect(try scanner.next() == .start)
        #expect(try scanner.next() == .start)
        try scanner.skipElement()
        #expect(try scanner.next() == .start)
        #expect(try scanner.innerText() == "45")
        #expect(try scanner.next() == .end)
        #expect(try scanner.next() == .endOfDocument)
    }
}
