import Domain
import Testing

@testable import Exchange

struct LabelGroupTests {
    private func group(_ cells: [Int: String], anchor: Int = 0, opens: Bool = false) -> LabelGroup {
        let place = SourcePlace(file: "a", line: anchor + 1, column: 1)
        return LabelGroup(
            anchor: anchor, cells: cells.mapValues { GridCell(text: $0, place: place) }, opensObjective: opens)
    }

    private func takes(_ group: inout LabelGroup, _ next: LabelGroup) -> Bool { group.takes(next, levels: [1, 2]) }

    @Test("a label without its upper level takes it over from the next row")
    func takes() {
        var first = group([2: "Pengelolaan Arsip"])
        #expect(takes(&first, group([1: "Program Arsip"], anchor: 1)) == true)
        #expect(first.cells[1]?.text == "Program Arsip")
        #expect(first.merged == 1)
    }

    @Test("a truncated copy is dropped, another name is not taken for one")
    func truncated() {
        var first = group([2: "Pengelolaan Arsip Daerah"])
        #expect(takes(&first, group([1: "Program Arsip", 2: "Pengelolaan Daerah"], anchor: 1)) == true)
        #expect(first.dropped[2]?.cell.text == "Pengelolaan Daerah")
        var other = group([2: "Pengelolaan Arsip Daerah"])
        #expect(takes(&other, group([1: "Program Arsip", 2: "Pembinaan"], anchor: 1)) == false)
    }

    @Test("nothing is taken over an objective, twice, or where the upper level is there")
    func refuses() {
        var whole = group([1: "Program", 2: "Kegiatan"])
        #expect(takes(&whole, group([1: "Program Lain"], anchor: 1)) == false)
        var first = group([2: "Kegiatan"])
        #expect(takes(&first, group([1: "Program"], anchor: 1, opens: true)) == false)
        #expect(takes(&first, group([1: "Program"], anchor: 1)) == true)
        #expect(takes(&first, group([1: "Program"], anchor: 2)) == false)
    }

    @Test("words of a group leave out its topmost label")
    func words() {
        #expect(group([1: "Program Arsip", 2: "Pengelolaan Buku"]).words(without: 1) == ["pengelolaan", "buku"])
    }
}
