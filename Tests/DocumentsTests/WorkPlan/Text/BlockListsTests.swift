import Testing

@testable import Documents

@Suite("Items of a text as lists")
struct BlockListsTests {
    private func content(_ items: (Int, String?)...) -> [Content] {
        BlockLists.content(items.map { .init(level: $0.0, marker: $0.1, text: "butir") })
    }

    @Test("items that count up are one list, deeper ones nested in it")
    func nested() {
        let content = content((1, "1"), (3, "-"), (3, "-"), (1, "2"), (2, "a"), (2, "b"))
        guard case .list(let list)? = content.first else {
            Issue.record("one list")
            return
        }
        #expect(content.count == 1)
        #expect(list.items.map { $0.nested?.items.count } == [2, 2])
        #expect(list.items.map { $0.nested?.marker } == [.bullet, .letter])
    }

    @Test("items that begin elsewhere or skip keep their marks in paragraphs")
    func irregular() {
        #expect(content((1, "3")) == [.paragraph(RichText([.init("3. "), .init("butir")]))])
        #expect(content((1, "1"), (1, "3")).count == 2)
        #expect(content((1, "1"), (3, "-"), (2, "a")).count == 3)
    }

    @Test("without items there is nothing")
    func none() {
        #expect(BlockLists.content([]).isEmpty)
    }
}
