import Domain
import Testing

@Suite("Places in source files")
struct SourcePlaceTests {
    @Test(
        "a place is named for people",
        arguments: [
            (SourcePlace.Spot.text(line: 12, column: 3), "baris 12, kolom 3"),
            (.text(line: 12, column: nil), "baris 12"),
            (.sheet("Lembar1", cell: "B7"), "Lembar1!B7"),
            (.tableCell(table: 1, row: 2, column: 3), "tabel 1, baris 2, kolom 3"), (.paragraph(4), "paragraf 4"),
        ])
    func isNamed(spot: SourcePlace.Spot, title: String) {
        let place = SourcePlace(file: "a.txt", spot: spot)
        #expect(place.title.id == title)
        let second = SourcePlace(file: "a.txt", spot: spot, item: 2)
        #expect(second.title.id == "\(title), butir 2")
        #expect(second.wholeCell == place)
    }

    @Test("a line of a text is short to write")
    func isShort() {
        #expect(SourcePlace(file: "a", line: 3).spot == .text(line: 3, column: nil))
        #expect(SourcePlace(file: "a", line: 3, column: 1).spot == .text(line: 3, column: 1))
    }

    @Test("a proposal begins with nothing doubted, unread or refused")
    func beginsPlain() {
        let proposal = ImportProposal(dossier: Dossier(period: 2020...2024))
        #expect(proposal.doubts.isEmpty && proposal.unread.isEmpty && proposal.refused.isEmpty)
        #expect(proposal.dossier.period == 2020...2024)
        #expect(ImportOutcome().proposals.isEmpty)
        let place = SourcePlace(file: "a", line: 1)
        #expect(Doubt(kind: .shifted, place: place, raw: "5", read: "5", why: Reason(written: "w")).kind == .shifted)
        #expect(UnreadCell(place: place, raw: "x", why: Reason(written: "w")).raw == "x")
        #expect(Refusal(file: "a", code: .empty, reason: Reason(written: "r")).code == .empty)
        #expect(SourceFile(name: "a", bytes: [1]).bytes == [1])
    }
}
