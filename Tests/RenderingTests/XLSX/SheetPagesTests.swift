import Testing

@testable import Rendering

@Suite("Pages of a sheet")
struct SheetPagesTests {
    private func pages(
        _ rows: Int, starts: Set<Int> = [], groups: [SheetPages.Group] = [], heads: [SheetPages.Head] = [],
        room: Int = 100
    ) -> SheetPages {
        SheetPages(
            heights: Array(repeating: 10, count: rows), starts: starts, groups: groups, heads: heads, room: room)
    }

    @Test("a full page ends by itself; what begins a page is the only break by hand")
    func starts() {
        #expect(pages(35).breaks == [])
        #expect(pages(35, starts: [4, 30]).breaks == [4, 30])
        #expect(pages(0).breaks == [])
    }

    @Test("signatures go to the next page as a whole, with the rows they stand with, also where they nearly fit")
    func signatures() {
        let group = SheetPages.Group(rows: 8...12, isStrict: true)
        #expect(pages(13, groups: [group]).breaks == [8])
        #expect(pages(10, groups: [.init(rows: 6...9, isStrict: true)]).breaks == [6])
        #expect(pages(9, groups: [.init(rows: 5...8, isStrict: true)]).breaks == [])
        #expect(pages(40, groups: [.init(rows: 5...30, isStrict: true)]).breaks == [])
    }

    @Test("groups that share rows are one, where it fits a page")
    func chains() {
        let groups = [SheetPages.Group(rows: 5...7, isStrict: true), .init(rows: 7...11, isStrict: true)]
        #expect(pages(12, groups: groups).breaks == [5])
        let tall = [SheetPages.Group(rows: 5...14, isStrict: true), .init(rows: 13...17, isStrict: true)]
        #expect(pages(20, groups: tall).breaks == [5, 13])
    }

    @Test("merged cells are kept whole where that leaves half of the page filled")
    func spans() {
        #expect(pages(14, groups: [.init(rows: 7...12)]).breaks == [7])
        #expect(pages(14, groups: [.init(rows: 3...12)]).breaks == [])
        #expect(pages(14, groups: [.init(rows: 3...12), .init(rows: 8...11)]).breaks == [8])
    }

    @Test("a head is printed again where all further pages stand under it, and takes its room on them")
    func heads() {
        let long = SheetPages.Head(rows: 2...3, last: 29)
        #expect(pages(30, heads: [long]).repeated == 2...3)
        let first = SheetPages.Head(rows: 0...1, last: 12)
        #expect(pages(30, heads: [first, .init(rows: 13...14, last: 29)]).repeated == 13...14)
        #expect(pages(30, heads: [first, .init(rows: 13...14, last: 17)]).repeated == nil)
        #expect(pages(30, heads: [.init(rows: 0...1, last: 4), .init(rows: 5...6, last: 29)]).repeated == 5...6)
        #expect(pages(9, heads: [.init(rows: 0...1, last: 8)]).repeated == 0...1)
        func breaks(_ end: ClosedRange<Int>) -> [Int] {
            pages(
                end.upperBound + 1, groups: [.init(rows: end, isStrict: true)],
                heads: [.init(rows: 0...1, last: end.upperBound)]
            ).breaks
        }
        #expect(breaks(21...23) == [])
        #expect(breaks(23...26) == [23])
    }

    @Test("no head is repeated above what begins a page below its table")
    func below() {
        #expect(pages(30, starts: [25], heads: [.init(rows: 0...1, last: 20)]).repeated == nil)
    }
}
