import Domain
import Testing

@testable import Rules

@Suite("Places without repeats")
struct ArrayEachOnceTests {
    @Test("the same value in the same cell is named once, whatever is quoted; a reprint is a place of its own")
    func eachOnce() {
        let path = DossierPath(text: "nodes/S2")
        let places = [(10, "a"), (20, "a"), (10, "b")].map { line, quote in
            Place(path: path, source: SourcePlace(file: "a.txt", line: line), quote: quote)
        }
        #expect(places.eachOnce == Array(places.prefix(2)))
    }
}
