import Domain
import Testing

@testable import Exchange

struct WorkPlanRowsTests {
    private func row(_ texts: String...) -> GridRow {
        GridRow(
            cells: texts.enumerated().map {
                GridCell(text: $1, place: SourcePlace(file: "a", line: 1, column: $0 + 1))
            })
    }

    @Test("headers are made of their own words")
    func headers() {
        let header = row("Kode", "Urusan/Bidang Urusan Pemerintahan Daerah", "Indikator Kinerja", "Lokasi")
        #expect(WorkPlanRows.kind(of: header, afterHeader: false) == .header)
        #expect(WorkPlanRows.kind(of: row("", "Target BKPSDM", "(%)"), afterHeader: true) == .header)
        #expect(WorkPlanRows.kind(of: row("K", "Rp", "K", "Rp"), afterHeader: true) == .header)
        let body = row("2.23", "Program Pembinaan Perpustakaan", "Indeks literasi", "Kota")
        #expect(WorkPlanRows.kind(of: body, afterHeader: true) == .body)
        #expect(WorkPlanRows.kind(of: row("Program", "Kegiatan"), afterHeader: false) == .body)
        #expect(WorkPlanRows.kind(of: row("", ""), afterHeader: true) == .body)
    }

    @Test("column numbers may be written with a minus or a formula")
    func numbers() {
        #expect(WorkPlanRows.kind(of: row("-1", "-2", "-3", "-4"), afterHeader: true) == .numbers)
        #expect(WorkPlanRows.kind(of: row("1", "2", "3=(2/1)", "4"), afterHeader: true) == .numbers)
        #expect(WorkPlanRows.columnNumber("-8") == 8)
        #expect(WorkPlanRows.columnNumber("(8)") == 8)
    }
}
