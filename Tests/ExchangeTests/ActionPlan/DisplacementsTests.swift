import Domain
import Testing

@testable import Exchange

struct DisplacementsTests {
    private let plan = ColumnPlan("KEGIATAN | TW I | TW II | TW III | TW IV")

    private func row(_ fields: String, displaced: [Int: Int], line: Int = 1) -> PlacedRow {
        let row = GridRow(fields, line: line)
        let aligned = AlignedRow(
            cells: plan.columns.indices.map { row.cell($0) }, displaced: displaced, unplaced: [], row: row)
        return PlacedRow(aligned: aligned, plan: plan, startsPage: false, page: 0, band: nil)
    }

    private func doubts(_ rows: [PlacedRow]) -> [Doubt] {
        var doubts: [Doubt] = []
        Displacements.note(rows, into: &doubts)
        return doubts
    }

    @Test("a displaced cell is doubted with its column's heading and the side it stood on")
    func noted() {
        let doubts = doubts([row("Arsip | 1", displaced: [1: 2]), row("Buku | 3", displaced: [:], line: 2)])
        #expect(doubts.count == 1)
        #expect(doubts.first?.kind == .shifted)
        #expect(doubts.first?.raw == "1")
        #expect(doubts.first?.read == "TW I")
        #expect(doubts.first?.why.written.contains("kanan") == true)
    }

    @Test("a column displaced alike in all rows is a matter of layout")
    func alike() {
        #expect(doubts((1...3).map { row("Arsip | 1", displaced: [1: 1], line: $0) }).isEmpty)
        #expect(doubts((1...2).map { row("Arsip | 1", displaced: [1: 1], line: $0) }).count == 2)
        #expect(doubts((1...3).map { row("Arsip | 1", displaced: [1: $0], line: $0) }).count == 3)
    }
}
