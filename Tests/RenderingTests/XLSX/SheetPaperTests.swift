import Documents
import Testing

@testable import Rendering

@Suite("Room on the pages of a sheet")
struct SheetPaperTests {
    @Test("a page holds more rows the more its columns must be made smaller")
    func room() {
        let usual = SheetPaper.room(.a4, .portrait, widths: [5_000])
        #expect(usual == 841 - 93)
        #expect(SheetPaper.room(.a4, .landscape, widths: [5_000]) == 595 - 93)
        #expect(SheetPaper.room(.a4, .portrait, widths: [9_000, 9_000]) > usual * 18 / 10)
    }
}
