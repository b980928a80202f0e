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

    @Test("an empty cell is missing, but no dash")
    func isEmpty() {
        #expect(!MissingMarks.isDash(""))
        #expect(MissingMarks.isMissing(" "))
    }
}
