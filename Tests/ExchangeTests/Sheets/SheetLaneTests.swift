import Domain
import Testing

@testable import Exchange

struct SheetLaneTests {
    private func lanes(_ line: String) -> [SheetLane] {
        let group = HeaderGroup([line])
        return SheetLane.lanes(of: SheetPlan(group, width: group.rows[0].cells.count, year: 2020))
    }

    @Test("each name begins a lane; figures follow it")
    func lanes() {
        let lanes = lanes("NO | TUJUAN | INDIKATOR | NO | SASARAN | INDIKATOR | TARGET | ANGGARAN | KET")
        #expect(lanes.count == 2)
        #expect(lanes[0].ordinal == 0 && lanes[0].label == 1 && lanes[0].indicator == 2)
        #expect(lanes[1].ordinal == 3 && lanes[1].quantities == [6] && lanes[1].money == [7] && lanes[1].texts == [8])
    }

    @Test("a number between name and indicator is the indicator's")
    func indicatorNumbers() {
        let lanes = lanes("NO | SASARAN | NO | INDIKATOR | SATUAN")
        #expect(lanes.count == 1)
        #expect(lanes[0].ordinal == 0 && lanes[0].indicatorOrdinal == 2 && lanes[0].units == [4])
    }

    @Test("the number before posts is theirs")
    func postNumbers() {
        #expect(lanes("NO | JABATAN | KINERJA | INDIKATOR")[0].ordinal == nil)
    }
}
