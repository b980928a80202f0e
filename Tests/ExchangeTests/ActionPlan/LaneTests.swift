import Domain
import Testing

@testable import Exchange

struct LaneTests {
    @Test("each name has its own indicator, unit, figures and money")
    func lanes() {
        let lanes = Lane.lanes(
            of: ColumnPlan(
                "NO | SASARAN | INDIKATOR | TARGET | KODE | KEGIATAN | INDIKATOR | SATUAN | TW I | TW II | ANGGARAN | KET"
            ))
        #expect(lanes.map(\.level) == [.objective, .activity])
        #expect(lanes[0].ordinal == 0 && lanes[0].label == 1 && lanes[0].indicator == 2 && lanes[0].targets == [3])
        #expect(lanes[1].codes.first == 4 && lanes[1].label == 5 && lanes[1].indicator == 6 && lanes[1].unit == 7)
        #expect(lanes[1].targets == [8, 9] && lanes[1].budgets == [10] && lanes[1].notes == [11])
    }

    @Test("a mixed column is one lane of all its levels")
    func mixed() {
        let lanes = Lane.lanes(of: ColumnPlan("NO | PROGRAM/KEGIATAN | INDIKATOR | TARGET | PAGU"))
        #expect(lanes.count == 1)
        #expect(lanes[0].level == nil && lanes[0].levels == [.program, .activity])
        #expect(lanes[0].budgets == [4])
    }

    @Test("figures before any name have a lane of their own; other columns have none")
    func nameless() {
        let lanes = Lane.lanes(of: ColumnPlan("INDIKATOR SASARAN | TARGET | BUKTI DUKUNG"))
        #expect(lanes.count == 1)
        #expect(lanes[0].label == nil && lanes[0].indicator == 0 && lanes[0].targets == [1])
    }
}
