import Domain
import Testing

@testable import Documents

@Suite("Cells of a year")
struct StatedCellTests {
    @Test("a cell holds its own part of any year, and nothing else")
    func holds() {
        #expect(StatedCell.year.holds(.year(2020)))
        #expect(!StatedCell.year.holds(.through(2020)))
        #expect(StatedCell.quarter(.second).holds(.quarter(year: 2021, .second)))
        #expect(!StatedCell.quarter(.second).holds(.quarter(year: 2021, .third)))
        #expect(!StatedCell.quarter(.second).holds(nil))
    }
}
