import Domain
import Testing

@Suite("Marks that say nothing")
struct MissingMarksTests {
    @Test("dashes, dots and n/a fill a cell", arguments: ["-", "–", "—", "−", "--", "…", "......", "n/a", "N/A", "_"])
    func isDash(text: String) {
        #expect(MissingMarks.isDash(text))
        #expect(MissingMarks.isMissing(" \(text)\u{a0}"))
    }

    @Test("anything else says something", arguments: ["0", "-1", "nihil", "n/b", "B"])
    func saysSomething(text: String) {
        #expect(!MissingMarks.isDash(text))
        #expect(!MissingMarks.isMissing(text))
    }

    @Test("what a printed form says of a hole is as good as an empty cell", arguments: ["belum ada", "Belum ada"])
    func isHole(text: String) {
        #expect(MissingMarks.isBlank(text))
        #expect(MissingMarks.isMissing(" \(text) "))
        #expect(!MissingMarks.isDash(text))
        #expect(QuantityReading.read(text).stated.reading == .missing(.blank))
        #expect(MoneyReading.read(text).reading == .missing(.blank))
    }

    @Test("an empty cell is missing, but no dash")
    func isEmpty() {
        #expect(!MissingMarks.isDash(""))
        #expect(MissingMarks.isMissing(" "))
    }
}
