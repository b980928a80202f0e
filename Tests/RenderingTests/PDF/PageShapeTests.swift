import Documents
import Testing

@testable import Rendering

@Suite("Page shapes")
struct PageShapeTests {
    @Test("landscape turns the paper", arguments: Paper.allCases)
    func turns(paper: Paper) {
        let upright = PageShape(paper, .portrait)
        let turned = PageShape(paper, .landscape)
        #expect(upright.width == turned.height && upright.height == turned.width)
        #expect(turned.textWidth > upright.textWidth)
    }

    @Test("A4 between its margins is 165 mm wide")
    func width() {
        #expect(PageShape(.a4, .portrait).textWidth == 46_771)
    }
}
