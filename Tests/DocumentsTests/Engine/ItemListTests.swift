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

    @Test("numbers and bullets")
    func others() {
        #expect(ItemList(.number, []).label(of: 9) == "10.")
        #expect(ItemList(.bullet, []).label(of: 9) == "•")
    }
}
