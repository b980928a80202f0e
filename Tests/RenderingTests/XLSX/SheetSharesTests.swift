import Testing

@testable import Rendering

@Suite("Things side by side on a sheet")
struct SheetSharesTests {
    @Test("several share the columns, one stands in the right half")
    func areas() {
        #expect(SheetShares.areas(2, columns: 10) == [0...4, 5...9])
        #expect(SheetShares.areas(1, columns: 10) == [5...9])
        #expect(SheetShares.areas(3, columns: 2) == [0...0, 1...1, 2...2])
        #expect(SheetShares.areas(1, columns: 1) == [1...1])
    }
}
