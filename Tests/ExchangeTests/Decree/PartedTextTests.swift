import Domain
import Testing

@testable import Exchange

struct PartedTextTests {
    private func place(_ line: Int, item: Int? = nil) -> SourcePlace { SourcePlace(file: "a", line: line, item: item) }

    @Test("lines that go on join the block before; a line may begin two")
    func joins() {
        var text = PartedText()
        text.goOn("nothing before", at: place(1))
        #expect(text.blocks(at: place(1)) == nil)
        text.open(Block(kind: .decreePart, text: "Mengingat"), at: place(2))
        text.open(Block(kind: .item, text: "satu"), at: place(2, item: 1))
        text.goOn("dua", at: place(3))
        #expect(text.blocks(at: place(2))?.map(\.text) == ["Mengingat", "satu dua"])
        #expect(text.blocks(at: place(3)) == [])
        #expect(text.blocks(at: place(2, item: 1))?.map(\.text) == ["satu dua"])
        var other = PartedText()
        other.open(Block(kind: .paragraph, text: "lain"), at: place(9))
        text.merge(other)
        #expect(text.blocks(at: place(9))?.first?.place == place(9))
    }
}
