import Domain
import Testing

@testable import Exchange

struct LabelSpansTests {
    private let plan = ColumnPlan("SASARAN | PROGRAM | KEGIATAN | INDIKATOR KEGIATAN | TW I | TW II | TW III | TW IV")

    /// Rows of the plan; a number before ":" is the page.
    private func rows(_ lines: [String]) -> [PlacedRow] {
        lines.enumerated().map { index, line in
            let parts = line.split(separator: ":", maxSplits: 1)
            let fields = parts.count == 2 ? String(parts[1]) : line
            let row = GridRow(fields, line: index + 1)
            let cells = plan.columns.map { row.cell($0.index) }
            return PlacedRow(
                aligned: AlignedRow(cells: cells, displaced: [:], unplaced: [], row: row), plan: plan,
                startsPage: false,
                page: parts.count == 2 ? Int(parts[0]) ?? 0 : 0, band: nil)
        }
    }

    /// The labels of each row after restoring, "-" for none.
    private func labels(_ lines: [String]) -> [String] {
        LabelSpans.restore(rows(lines)).rows.map { row in
            let texts = [0, 1, 2].map { row.text($0) }.filter { !$0.isEmpty }
            return texts.isEmpty ? "-" : texts.joined(separator: "/")
        }
    }

    @Test("labels on the first row of their span stay there")
    func onTop() {
        let lines = ["S | P | K | Jumlah a | 1", "| | | Jumlah b | 1", "| | L | Jumlah c | 1"]
        #expect(labels(lines) == ["S/P/K", "-", "L"])
        #expect(LabelSpans.restore(rows(lines)).doubts.isEmpty)
    }

    @Test("centred labels move up to the first row of their span, and every other row is doubted")
    func centred() {
        let lines = [
            "| | | Jumlah a | 1", "S | P | K | Jumlah b | 1", "| | | Jumlah c | 1", "| | | Jumlah d | 1",
            "| P | L | Jumlah e | 1", "| | | Jumlah f | 1",
        ]
        #expect(labels(lines) == ["S/P/K", "-", "-", "P/L", "-", "-"])
        let doubts = LabelSpans.restore(rows(lines)).doubts
        #expect(doubts.map(\.raw) == ["Jumlah a", "Jumlah c", "Jumlah d", "Jumlah f"])
        #expect(doubts.allSatisfy { $0.kind == .assignment })
    }

    @Test("rows at the head of a page belong to the label before it")
    func pages() {
        let lines = [
            "0:| | | Jumlah a | 1", "0:S | P | K | Jumlah b | 1", "0:| | | Jumlah c | 1", "1:| | | Jumlah d | 1",
            "1:| P | L | Jumlah e | 1",
        ]
        #expect(labels(lines) == ["S/P/K", "-", "-", "-", "P/L"])
    }

    @Test("on a damaged page words decide, and a truncated copy is doubted")
    func damaged() {
        let lines = [
            "| | | Jumlah arsip ditata | 1", "S | P | | Jumlah arsip dipelihara | 1",
            "| | Penataan arsip | Jumlah arsip dialihkan | 1", "| Q | Pengadaan buku | Jumlah buku dibeli | 1",
        ]
        let restored = LabelSpans.restore(rows(lines))
        #expect(restored.rows.count == 4)
        #expect(restored.rows.flatMap { row in [0, 1, 2].map(row.text) }.filter { !$0.isEmpty }.count == 5)
    }

    @Test("no label is lost, wherever it stands")
    func keepsAll() {
        for shift in 0..<6 {
            let names = (0..<6).map { row in
                (row + shift) % 3 == 0 ? "| P\(row) | K\(row)" : (row + shift) % 5 == 0 ? "S\(row) | |" : "| |"
            }
            let lines = names.enumerated().map { "\($1) | Jumlah \($0) | 1" }
            let restored = LabelSpans.restore(rows(lines))
            let before = Set(rows(lines).flatMap { row in [0, 1, 2].map(row.text) })
            let after = restored.rows.flatMap { row in [0, 1, 2].map(row.text) } + restored.unread.map(\.raw)
            #expect(before.isSubset(of: Set(after).union([""])))
        }
    }

    @Test("tables of one level, or with bands, are left alone")
    func leftAlone() {
        var banded = rows(["| | | Jumlah a | 1", "S | P | K | Jumlah b | 1"])
        banded[0].band = .program
        #expect(LabelSpans.restore(banded).rows.map { $0.text(2) } == ["", "K"])
        #expect(LabelSpans.restore([]).rows.isEmpty)
    }
}
