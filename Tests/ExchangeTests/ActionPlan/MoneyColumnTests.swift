import Domain
import Testing

@testable import Exchange

struct MoneyColumnTests {
    private func settle(_ header: String, _ rows: String...) -> [String] {
        let page = PlanSection.Page(rows: GridRow.rows(rows), copy: 0)
        return MoneyColumn.settle(ColumnPlan(header), pages: [page]).words
    }

    @Test("amounts under KETERANGAN make it the column of money")
    func note() {
        #expect(settle("KEGIATAN | TW I | TW II | KET", "Arsip | 1 | 2 | 310.500.000,00").last == "budget year")
    }

    @Test(
        "so do small ones, where nothing else stands there",
        arguments: [("999.999", "500"), ("0", "0"), ("0", "500,000")])
    func small(first: String, second: String) {
        #expect(settle("KEGIATAN | TW I | KET", "Arsip | 1 | \(first)", "Buku | 2 | \(second)").last == "budget year")
    }

    @Test("years, counts and words are notes", arguments: ["2025", "12", "APBD", "1.000 buku", "0,5"])
    func notes(text: String) {
        #expect(settle("KEGIATAN | TW I | KET", "Arsip | 1 | 1", "Buku | 2 | \(text)").last == "note")
        let beside = settle("KEGIATAN | TW I | KET", "Arsip | 1 | 1.000", "Buku | 2 | \(text)").last
        #expect(beside == (text.contains { $0.isLetter || $0 == "," } ? "note" : "budget year"))
    }

    @Test("amounts beyond the last heading get a column")
    func unnamed() {
        let words = settle("KEGIATAN | TW I | TW II", "Arsip | 1 | 2 | 310.500.000,00")
        #expect(words.count == 4)
        #expect(words.last == "budget year")
    }

    @Test("where money has its column, or none is printed, nothing changes")
    func unchanged() {
        #expect(settle("KEGIATAN | TW I | PAGU | KET", "Arsip | 1 | 310.500.000 | 20.000.000").last == "note")
        #expect(settle("KEGIATAN | TW I | TW II | KET", "Arsip | 1 | 2 | APBD").last == "note")
        #expect(settle("KEGIATAN | KET", "Arsip | 310.500.000").last == "note")
    }
}
