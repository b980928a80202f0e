import Testing

@testable import Rendering

@Suite("Type of tables")
struct TableTypeTests {
    @Test("is smaller the more columns there are, from 9 to 7 points")
    func sizes() {
        let sizes = (1...20).map { TableType(columnCount: $0).size }
        #expect(sizes == sizes.sorted(by: >))
        #expect(sizes.first == 90 && sizes.last == 70)
    }

    @Test("widths in points and in ems are each other's opposite")
    func widths() {
        let type = TableType(columnCount: 5)
        #expect(type.width(1000) == 900)
        #expect(type.ems(900) == 1000)
    }
}
