import Domain
import Testing

@testable import Application

@Suite("Figures of an entry as a grid")
struct FigureGridTests {
    private func statement(_ role: StatementRole, _ period: StatedPeriod?, _ raw: String) -> Statement {
        Statement(entry: EntryID("S1"), role: role, period: period, value: .text(raw))
    }

    @Test("a row for each kind, a column for each period, holes where nothing is stated")
    func arranges() {
        let grid = FigureGrid([
            statement(.target, .year(2025), "300"), statement(.target, .quarter(year: 2025, .first), "70"),
            statement(.budget, .year(2025), "1.000"), statement(.note, nil, ""),
        ])
        #expect(grid.periods == [.year(2025), .quarter(year: 2025, .first), nil])
        #expect(grid.rows.map(\.kind.role) == [.target, .budget, .note])
        #expect(grid.rows.map(\.cells) == [["300", "70", nil], ["1.000", nil, nil], [nil, nil, ""]])
        #expect(grid.rows.map(\.statements) == [[0, 1, nil], [2, nil, nil], [nil, nil, 3]])
    }

    @Test("nothing stated is an empty grid")
    func empty() {
        #expect(FigureGrid([]).rows.isEmpty)
    }
}
