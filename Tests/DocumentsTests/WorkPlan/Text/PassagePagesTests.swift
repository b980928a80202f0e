import Testing

@testable import Documents

@Suite("Pages of a work plan's text")
struct PassagePagesTests {
    @Test("after a wide page the text goes on at its depth, in sections without titles")
    func wide() {
        var pages = PassagePages()
        pages.begin(Section(title: "Bab"), depth: 0)
        pages.begin(Section(title: "1.1"), depth: 1)
        pages.addWide(.paragraph("tabel"))
        pages.addWide(.paragraph("tabel"))
        pages.add(.paragraph("sesudahnya"))
        pages.begin(Section(title: "1.1.1"), depth: 2)
        pages.begin(Section(title: "1.2"), depth: 1)
        let sections = pages.finish()
        #expect(sections.map(\.title) == ["Bab", nil, nil])
        #expect(sections.map(\.orientation) == [.portrait, .landscape, .portrait])
        #expect(sections[1].content.count == 2)
        #expect(sections[2].content.count == 1)
        #expect(sections[2].sections.map(\.title) == [nil, "1.2"])
        #expect(sections[2].sections[0].sections.map(\.title) == ["1.1.1"])
        #expect(pages.finish().isEmpty)
    }
}
