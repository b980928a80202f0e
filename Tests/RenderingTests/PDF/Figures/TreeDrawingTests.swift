import Documents
import Testing

@testable import Rendering

@Suite("Drawn trees")
struct TreeDrawingTests {
    @Test("a drawing tells its size")
    func size() throws {
        let drawing = try #require(TreeDrawing(svg: Array("<?xml?><svg width=\"800pt\"\n height=\"200pt\">".utf8)))
        #expect(drawing.width == 800 && drawing.height == 200)
        let printed = drawing.size(within: PageShape(.a4, .landscape))
        #expect(printed.width <= PageShape(.a4, .landscape).textWidth)
        #expect(printed.width / printed.height == 4)
    }

    @Test("what is no drawing is refused", arguments: ["", "<svg>", "<svg width=\"0pt\" height=\"5pt\">"])
    func refuses(text: String) {
        #expect(TreeDrawing(svg: Array(text.utf8)) == nil)
    }
}
