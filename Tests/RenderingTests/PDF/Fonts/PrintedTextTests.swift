import Testing

@testable import Rendering

@Suite("Text as it is printed")
struct PrintedTextTests {
    @Test(
        "signs no face has become one substitute, others stay",
        arguments: [
            ("Rp 1.000,00 – “ya” é", "Rp 1.000,00 – “ya” é"), ("a\tb", "a b"), ("a\r\nb\u{2028}c", "a\nb\nc"),
            ("漢", "\u{FFFD}"), ("👨‍👩‍👧", "\u{FFFD}"), ("a\u{0}b\u{7}", "ab"), ("\u{202E}rahasia", "rahasia"),
            ("العربية", "العربية"), ("\u{E000}", ""),
            ("a\u{FEFF}b", "ab"), ("a\u{200D}b", "ab"), ("x\u{2060}\u{FEFF}y", "x\u{2060}y"), ("✔\u{FE0F}", "✔"),
            ("di\u{AD}bagi\u{200B}bagi", "di\u{AD}bagi\u{200B}bagi"),
        ])
    func printable(given: String, printed: String) throws {
        #expect(try PrintingFixture.text().printable(given) == printed)
    }

    @Test("words that fit are left alone")
    func leavesShortWords() throws {
        #expect(try PrintingFixture.text().breakable("Program Pendidikan", width: 9000) == "Program Pendidikan")
    }

    @Test("words too long are broken between syllables")
    func breaksWords() throws {
        let broken = try PrintingFixture.text().breakable("Penyelenggaraan", width: 4000)
        #expect(broken == "Pe\u{AD}nye\u{AD}leng\u{AD}ga\u{AD}raan")
    }

    @Test("what has no syllables is broken between any signs")
    func breaksRuns() throws {
        let broken = try PrintingFixture.text().breakable(String(repeating: "x", count: 50), width: 2000)
        #expect(broken.unicodeScalars.count { $0 == "\u{200B}" } == 49)
    }

    @Test("bold type is wider")
    func bold() throws {
        let text = try PrintingFixture.text()
        #expect(text.width(of: "TARGET", isBold: true) > text.width(of: "TARGET"))
    }
}
