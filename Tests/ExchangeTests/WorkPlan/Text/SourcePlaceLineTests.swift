import Domain
import Testing

@testable import Exchange

@Suite("Lines of places")
struct SourcePlaceLineTests {
    @Test("texts have lines and sheets rows; paragraphs of Word have neither")
    func lines() {
        #expect(SourcePlace(file: "a", line: 7).line == 7)
        #expect(SourcePlace(file: "a", spot: .sheet("S", cell: "B12")).line == 12)
        #expect(SourcePlace(file: "a", spot: .paragraph(3)).line == nil)
    }
}
