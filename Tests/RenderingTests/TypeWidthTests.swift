import Testing

@testable import Rendering

@Suite("Widths of type")
struct TypeWidthTests {
    @Test("the widest word counts, not the whole text")
    func words() {
        #expect(TypeWidth.longestWord("kegiatan ii") == TypeWidth.width(of: "kegiatan"))
        #expect(TypeWidth.longestWord("ii\nkegiatan") == TypeWidth.width(of: "kegiatan"))
        #expect(TypeWidth.longestWord("") == 0)
    }

    @Test("capitals are wider than small letters, small letters wider than marks")
    func letters() {
        #expect(TypeWidth.width(of: "MMM") > TypeWidth.width(of: "nnn"))
        #expect(TypeWidth.width(of: "nnn") > TypeWidth.width(of: "..."))
        #expect(TypeWidth.width(of: "漢") > TypeWidth.width(of: "é"))
    }
}
