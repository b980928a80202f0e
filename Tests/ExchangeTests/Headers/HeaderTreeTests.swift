import Testing

@testable import Exchange

struct HeaderTreeTests {
    @Test("a heading spans the empty cells to its right")
    func spans() {
        let tree = HeaderTree(HeaderGroup(["NO | TARGET | | | KET", "| TW I | TW II | TW III |"]), width: 5)
        #expect(tree.paths == [["NO"], ["TARGET", "TW I"], ["TARGET", "TW II"], ["TARGET", "TW III"], ["KET"]])
        #expect(tree.isInherited == [false, false, false, false, false])
    }

    @Test("a lower heading does not reach beyond the heading above it")
    func bounds() {
        let tree = HeaderTree(HeaderGroup(["A | | B | |", "x | y | z | |"]), width: 5)
        #expect(tree.paths == [["A", "x"], ["A", "y"], ["B", "z"], ["B", "z"], ["B", "z"]])
        #expect(tree.isInherited == [false, false, false, true, true])
    }

    @Test("a text that a layout repeats for merged cells counts once")
    func repeated() {
        let tree = HeaderTree(HeaderGroup(["NO | TARGET | TARGET", "NO | TW I | TW II"]), width: 3)
        #expect(tree.paths == [["NO"], ["TARGET", "TW I"], ["TARGET", "TW II"]])
    }

    @Test("cells before the first heading have none")
    func leading() {
        let tree = HeaderTree(HeaderGroup([" | | TUJUAN"]), width: 4)
        #expect(tree.paths == [[], [], ["TUJUAN"], ["TUJUAN"]])
    }

    @Test("a group compares by its texts and counts its printed numbers")
    func group() {
        let group = HeaderGroup(["A | B"], numbers: "1 | | 2")
        #expect(group.texts == [["A", "B"]])
        #expect(group.indexByNumber == [1: 0, 2: 2])
        #expect(HeaderGroup(["A"]).indexByNumber == nil)
        #expect(HeaderGroup(["A"], numbers: "1 | 2 | 1").indexByNumber == nil)
    }
}
