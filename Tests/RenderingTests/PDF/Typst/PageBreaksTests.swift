import Testing

@testable import Rendering

@Suite("The answer of the first pass")
struct PageBreaksTests {
    @Test("rows and labels have their pages")
    func reads() throws {
        let breaks = try #require(PageBreaks(answer: Array("[[[0,1,7,3,42],[1,1,9,4,50.5]]]".utf8)))
        #expect(breaks.row(7, ofTable: 1) == .init(page: 3, height: 42))
        #expect(breaks.end(ofLabel: 9, ofTable: 1)?.page == 4)
        #expect(breaks.row(7, ofTable: 0) == nil)
    }

    @Test("what is no answer is none", arguments: ["", "{}", "[[1]]", "[[[0,1,\"x\"]]]"])
    func refuses(answer: String) {
        #expect(PageBreaks(answer: Array(answer.utf8)) == nil)
    }
}
