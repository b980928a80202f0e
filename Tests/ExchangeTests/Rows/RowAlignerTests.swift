import Domain
import Testing

@testable import Exchange

struct RowAlignerTests {
    private let plan = ColumnPlan("KEGIATAN | INDIKATOR | SATUAN | TW I | TW II | TW III | TW IV | ANGGARAN")

    private func align(_ row: String, _ plan: ColumnPlan? = nil, repairing: Bool = true) -> AlignedRow {
        let plan = plan ?? self.plan
        let fit = ColumnFit(programsAreMarked: false, hasBudgets: plan.hasBudgets)
        return RowAligner(plan: plan, positions: plan.columns.map(\.index), fit: fit).align(
            GridRow(row), isRepairing: repairing)
    }

    private func texts(_ row: AlignedRow) -> [String] { row.cells.map { $0?.text ?? "" } }

    @Test("a whole row is taken as it stands")
    func direct() {
        let row = align("Arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 | 310.500.000")
        #expect(texts(row) == ["Arsip", "Jumlah arsip", "Berkas", "1", "2", "3", "4", "310.500.000"])
        #expect(row.displaced.isEmpty && row.unplaced.isEmpty)
    }

    @Test("a cell lost in the middle pulls the others to the left")
    func shiftedLeft() {
        let row = align("Arsip | Jumlah arsip dinamis | 1 | 2 | 3 | 4 | 310.500.000 |")
        #expect(texts(row) == ["Arsip", "Jumlah arsip dinamis", "", "1", "2", "3", "4", "310.500.000"])
        #expect(row.displaced == [3: -1, 4: -1, 5: -1, 6: -1, 7: -1])
    }

    @Test("an extra cell pushes the others to the right")
    func shiftedRight() {
        let row = align("Arsip | | Jumlah arsip dinamis | Berkas | 1 | 2 | 3 | 4 | 310.500.000")
        #expect(texts(row) == ["Arsip", "Jumlah arsip dinamis", "Berkas", "1", "2", "3", "4", "310.500.000"])
        #expect(row.displaced.count == 7)
        #expect(row.unplaced.isEmpty)
    }

    @Test("two displacements in one row are both repaired")
    func twice() {
        let row = align("| Arsip dinamis | Jumlah arsip dinamis | Berkas | 1 | 2 | 3 | 310.500.000")
        #expect(row.text(0) == "Arsip dinamis")
        #expect(row.text(1) == "Jumlah arsip dinamis")
        #expect(row.text(7) == "310.500.000")
        #expect(row.unplaced.isEmpty)
    }

    @Test("what fits nowhere near is left out, not forced in")
    func nothingFits() {
        let narrow = ColumnPlan("NO | PROGRAM | TW I | TW II | TW III | TW IV")
        let row = align("| | | | | | Keterangan yang jauh dari semua kolom", narrow)
        #expect(row.unplaced.map(\.text) == ["Keterangan yang jauh dari semua kolom"])
        #expect(row.cells.allSatisfy { $0?.isEmpty ?? true })
    }

    @Test("cells beyond the last column and its reach are left out")
    func beyond() {
        let row = align("Arsip | Jumlah arsip | Berkas | 1 | 2 | 3 | 4 | 310.500.000 | | | | | ekor")
        #expect(row.unplaced.map(\.text) == ["ekor"])
    }

    @Test("no cell is lost, wherever it lands")
    func keepsAll() {
        let row = align("x | 1 | 2 | a. | Orang | Rp 5.000.000 | 9 | Jumlah | -")
        let kept = row.cells.compactMap { $0 }.filter { !$0.isEmpty } + row.unplaced
        #expect(Set(kept.map(\.text)) == ["x", "1", "2", "a.", "Orang", "Rp 5.000.000", "9", "Jumlah", "-"])
        #expect(kept.count == 9)
    }

    @Test("without repair a cell stands where it is printed, unless it can't")
    func faceValue() {
        let marked = ColumnPlan("NO | KEGIATAN | TW I | TW II | TW III | TW IV")
        let row = align("Arsip | Jumlah | 310.500.000 | x", marked, repairing: false)
        #expect(row.unplaced.map(\.text) == ["Arsip"])
        #expect(texts(row) == ["", "Jumlah", "310.500.000", "x", "", ""])
    }

    @Test("two columns that share a lost place share no cell")
    func sharedPlace() {
        let fit = ColumnFit(programsAreMarked: false, hasBudgets: true)
        var positions = plan.columns.map(\.index)
        positions[2] = 1
        let row = RowAligner(plan: plan, positions: positions, fit: fit).align(GridRow("Arsip | Jumlah arsip"))
        #expect(texts(row) == ["Arsip", "Jumlah arsip", "", "", "", "", "", ""])
    }
}
