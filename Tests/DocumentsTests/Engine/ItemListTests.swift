import Documents
import Testing

@Suite("Markers of lists")
struct ItemListTests {
    @Test(
        "letters go on after z",
        arguments: [(0, "a."), (25, "z."), (26, "aa."), (51, "az."), (52, "ba."), (701, "zz."), (702, "aaa.")])
    func letters(index: Int, label: String) {
        #expect(ItemList(.letter, []).label(of: index) == label)
    }

    @Test("a mark of the source stands in the place of the counted one, and may be none")
    func marks() {
        let list = ItemList(.letter, [.init("satu"), .init("dua", mark: "d."), .init("tiga", mark: "")])
        #expect(list.isMarked)
        #expect(list.items.indices.map(list.line) == ["a. satu", "d. dua", "tiga"])
        #expect(!ItemList(.letter, [.init("satu")]).isMarked)
    }

    @Test("numbers and bullets")
    func others() {
        #expect(ItemList(.number, []).label(of: 9) == "10.")
        #expect(ItemList(.bullet, []).label(of: 9) == "•")
    }
}
