import Documents
import Domain
import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Things side by side on a sheet")
struct SheetSharesTests {
    @Test("labels have columns of their own where these aren't too wide")
    func labels() {
        func columns(_ widths: [Int]) -> ClosedRange<Int>? {
            SheetShares.labelColumns(["Nama", "Jabatan"], widths: widths, em: 172, padding: 160)
        }
        #expect(columns([200, 1_000, 3_000, 3_000]) == 0...1)
        #expect(columns([1_000, 3_000]) == 0...0)
        #expect(columns([5_000, 5_000]) == nil)
        #expect(columns([9_000]) == nil)
    }

    @Test("a number has room for its unit on one line, as it can't be broken")
    func numbers() {
        func least(_ content: CellContent) -> Int {
            let table = Table(columns: [.init()], head: [], body: [TableRow([Cell(content)])])
            return SheetShares.least(table, em: 100, padding: 0)[0]
        }
        #expect(least(.text("100 dokumen")) < least(.printed("100 dokumen", as: .number(100, unit: "dokumen"))))
    }

    @Test("several share the columns, one stands in the right half")
    func areas() {
        #expect(SheetShares.areas(2, columns: 10) == [0...4, 5...9])
        #expect(SheetShares.areas(1, columns: 10) == [5...9])
        #expect(SheetShares.areas(3, columns: 2) == [0...0, 1...1, 2...2])
        #expect(SheetShares.areas(1, columns: 1) == [1...1])
    }
}
