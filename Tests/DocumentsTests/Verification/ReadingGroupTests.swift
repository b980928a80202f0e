import Documents
import Domain
import Testing

@Suite("Grouping uncertain readings")
struct ReadingGroupTests {
    @Test("cells of one reason stand together, the reasons in reading order")
    func groups() {
        let doubts = [("a", 1), ("b", 2), ("a", 3)].map { why, line in
            Doubt(
                kind: .shifted, place: VerificationFixture.place(line), raw: " x  y ", read: "z",
                why: Reason(written: why))
        }
        let groups = ReadingGroup.groups(of: doubts)
        #expect(groups.map(\.why.written) == ["a", "b"])
        #expect(groups.map(\.cells.count) == [2, 1])
        #expect(groups.first?.cells.first?.raw == "x y")
        #expect(groups.first?.cells.first?.read == "z")
    }

    @Test("a cell that was not used was read as nothing")
    func unread() {
        let cell = UnreadCell(place: VerificationFixture.place(1), raw: "x", why: Reason(written: "kolom lain"))
        #expect(ReadingGroup.groups(of: [cell]).first?.cells.first?.read == nil)
    }
}
