import Testing

@testable import Rendering

@Suite("Cells of a workbook")
struct SheetWriterTests {
    @Test("a text longer than a cell holds is cut, with a mark")
    func long() {
        let text = SheetWriter.fitting(String(repeating: "é", count: 40_000))
        #expect(text.utf16.count == 32_767)
        #expect(text.hasSuffix("…"))
    }

    @Test("other texts stay as they are")
    func short() {
        #expect(SheetWriter.fitting("=1+1") == "=1+1")
    }
}
