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

    @Test(
        "what looks like a stored control character says that it is none",
        arguments: [
            ("kode _x0041_", "kode _x005F_x0041_"), ("_x0041_x00e9_", "_x005F_x0041_x005F_x00e9_"),
            ("_x005F_", "_x005F_x005F_"), ("nilai_x", "nilai_x"), ("_x41_ _x0041", "_x41_ _x0041"),
        ])
    func escapes(text: String, stored: String) {
        #expect(text.sheetString == stored)
    }
}
