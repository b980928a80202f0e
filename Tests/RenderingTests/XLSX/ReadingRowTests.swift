import Documents
import Domain
import Testing

@testable import Rendering

@Suite("Rows of doubts and unread cells")
struct ReadingRowTests {
    private let place = SourcePlace(file: "a.txt", line: 7, column: 3)
    private let report = CheckReport(dossier: Dossier())

    @Test("a doubt says what it was read as")
    func doubt() {
        let row = ReadingRow(
            Doubt(
                kind: .ambiguousNumber, place: place, raw: "2,500", read: "2500",
                why: Reason(written: "Ribuan atau desimal.")),
            of: report, in: .en)
        #expect(row.location == "a.txt:7:3")
        #expect(row.read == "2500")
        #expect(row.agency == CheckLabel.unnamed.text.en)
    }

    @Test("an unread cell has only its reason")
    func unread() {
        let row = ReadingRow(
            UnreadCell(place: place, raw: "x", why: Reason(written: "Di luar kolom.")), of: report, in: .id)
        #expect(row.read == nil)
        #expect(row.why == "Di luar kolom.")
    }
}
