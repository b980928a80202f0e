import Testing

@testable import Exchange

struct PlacementSearchTests {
    private func choices(_ items: (Int, Int, Int)...) -> [PlacementSearch.Choice] {
        items.map { PlacementSearch.Choice(column: $0.0, moved: $0.1, cost: $0.2) }
    }

    @Test("nothing taken, nothing placed")
    func empty() {
        #expect(PlacementSearch().columns.isEmpty)
    }

    @Test("cells that fit stay where they are")
    func inPlace() {
        var search = PlacementSearch()
        search.take(choices((0, 0, 0), (1, -1, 0)), lowest: 0)
        search.take(choices((0, 1, 0), (1, 0, 0)), lowest: 0)
        #expect(search.columns == [0, 1])
    }

    @Test("a displacement that lasts is paid once")
    func lasting() {
        var search = PlacementSearch()
        for column in 0..<4 { search.take(choices((column, 0, 3), (column + 1, -1, 0)), lowest: column) }
        #expect(search.columns == [1, 2, 3, 4])
    }

    @Test("no two cells share a column and none overtakes another")
    func ordered() {
        var search = PlacementSearch()
        search.take(choices((2, 0, 0)), lowest: 0)
        search.take(choices((1, 1, 0), (2, 0, 0)), lowest: 0)
        let columns = search.columns.compactMap { $0 }
        #expect(columns.count == 1)
    }

    @Test("a cell without a choice is left out, and the others go on")
    func leftOut() {
        var search = PlacementSearch()
        search.take(choices((0, 0, 0)), lowest: 0)
        search.take([], lowest: 1)
        search.take(choices((2, 0, 0)), lowest: 1)
        #expect(search.columns == [0, nil, 2])
    }

    @Test("among equals the leftmost columns win")
    func ties() {
        var search = PlacementSearch()
        search.take(choices((1, -1, 0), (3, 1, 0)), lowest: 0)
        #expect(search.columns == [1])
    }
}
