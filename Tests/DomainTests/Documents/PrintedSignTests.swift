import Domain
import Testing

@Suite("Signs on printed documents")
struct PrintedSignTests {
    @Test("a hole is known by the whole line, also in a drawing")
    func holes() {
        let hole = PrintedSign.hole("latar belakang")
        #expect(PrintedSign.isHole(hole))
        #expect(PrintedSign.isHole(PrintedSign.drawn(hole, depth: 0)))
        #expect(!PrintedSign.isHole("Disebabkan karena \(hole)"))
        #expect(!PrintedSign.isHole("[lihat lampiran]"))
    }

    @Test("a line of a drawing gives its words, at any depth; another line gives none", arguments: [0, 1, 5])
    func drawings(depth: Int) {
        #expect(PrintedSign.drawing(PrintedSign.drawn("Kepala Badan", depth: depth)) == "Kepala Badan")
        #expect(PrintedSign.drawing("- Kepala Badan") == nil)
    }
}
