import Testing

@testable import Rendering

@Suite("Texts of a workbook's cells")
struct StringSheetTests {
    @Test("lines end in line feeds; control characters are dropped")
    func controls() {
        #expect("a\r\nb\rc\u{B}d".sheetText == "a\nb\nc\nd")
        #expect("a\tb\u{0}\u{1F}c".sheetText == "a bc")
        #expect("=1+1 é 漢".sheetText == "=1+1 é 漢")
    }
}
