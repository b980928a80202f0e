import Documents
import Testing

@testable import Rendering

@Suite("How long contents are")
struct ContentSizeTests {
    @Test("texts are counted, items take a line")
    func lengths() {
        #expect(Content.paragraph("lima").textLength == 4)
        #expect(
            Content.list(ItemList(.number, [.init("a"), .init("b", nested: ItemList(.bullet, [.init("c")]))]))
                .textLength == 240)
        #expect(Content.clauses([Clause("Kesatu", "tujuh t")]).textLength == 7)
        #expect(Content.verbatim("a\nb").textLength == 82)
        #expect(Content.signatures([SignatureBlock(title: ["Kepala", "Badan"])]).textLength == 11)
        #expect(Content.register(.contents).textLength == .max)
    }

    @Test("only the last of several clauses need stay with what follows")
    func parts() {
        let clauses = [Clause("Kesatu", "a"), Clause("Kedua", "b")]
        let parted = Content.clauses(clauses).parted
        #expect(parted.before == .clauses([clauses[0]]) && parted.last == .clauses([clauses[1]]))
        #expect(Content.paragraph("a").parted.before == nil)
    }
}
