import Domain
import Testing

@testable import Exchange

struct LevelAssignmentTests {
    private func levels(_ lines: String...) -> [PlanLevel?] {
        let group = HeaderGroup(lines)
        return ColumnPlanning.plan(of: group, width: group.rows.map(\.cells.count).max() ?? 0).columns.map(\.level)
    }

    @Test("an indicator and its figures belong to the nearest name")
    func nearest() {
        #expect(
            levels("SASARAN | INDIKATOR | TARGET | KEGIATAN | INDIKATOR | SATUAN | TARGET")
                == [.objective, .objective, .objective, .activity, .activity, .activity, .activity])
    }

    @Test("an indicator that names its level belongs there, wherever it stands")
    func named() {
        #expect(
            levels("SASARAN | PROGRAM | INDIKATOR SASARAN | TARGET")
                == [.objective, .program, .objective, .objective])
    }

    @Test("money belongs to the lowest name, notes too")
    func money() {
        #expect(
            levels("SASARAN | PROGRAM | KEGIATAN | ANGGARAN | KET")
                == [.objective, .program, .activity, .activity, .activity])
    }

    @Test("money beside a measured objective stays with it")
    func moneyOfObjective() {
        #expect(levels("SASARAN | INDIKATOR | TARGET | ANGGARAN") == [.objective, .objective, .objective, .objective])
    }

    @Test("where one column mixes levels each row tells its own")
    func mixed() {
        #expect(levels("PROGRAM/KEGIATAN | INDIKATOR | TARGET | ANGGARAN") == [nil, nil, nil, nil])
    }

    @Test("URAIAN under a heading takes that heading's level, by itself it names activities")
    func description() {
        #expect(levels("URAIAN | TARGET") == [.activity, .activity])
        #expect(levels("URAIAN | PROGRAM | TARGET") == [.objective, .program, .program])
    }
}
