import Domain
import Testing

@testable import Exchange

struct ColumnPlanningTests {
    @Test("a single target before four quarters is the year's")
    func yearBefore() {
        let plan = ColumnPlan("SASARAN | INDIKATOR | TARGET | TW I | TW II | TW III | TW IV")
        #expect(plan.words.suffix(5) == ["target year", "target Q1", "target Q2", "target Q3", "target Q4"])
        #expect(plan.columns.contains(where: \.isInferred) == false)
    }

    @Test("a single target after four quarters is the year's")
    func yearAfter() {
        let plan = ColumnPlan("SASARAN | INDIKATOR | TW I | TW II | TW III | TW IV | TARGET")
        #expect(plan.words.suffix(5) == ["target Q1", "target Q2", "target Q3", "target Q4", "target year"])
        #expect(plan.columns.contains(where: \.isInferred) == false)
    }

    @Test("a fifth cell without a heading below the targets is the year's, as a guess")
    func unnamedFifth() {
        let plan = ColumnPlan("KEGIATAN | INDIKATOR | TARGET | | | | | KET", "| | TW I | TW II | TW III | TW IV | |")
        #expect(plan.words.dropFirst(2) == ["target Q1", "target Q2", "target Q3", "target Q4", "target year", "note"])
    }

    @Test("plain I to IV under a heading are the quarters")
    func romans() {
        let plan = ColumnPlan("NO | KEGIATAN | TARGET TRIWULAN | | | | ANGGARAN", "| | I | II | III | IV |")
        #expect(
            plan.words == [
                "ordinal", "label activity", "target Q1", "target Q2", "target Q3", "target Q4", "budget year",
            ])
    }

    @Test("figures and money side by side under each quarter")
    func pairs() {
        let plan = ColumnPlan(
            "PROGRAM | TRIWULAN I | | TRIWULAN II | | TAHUN 2023 |", " | K | Rp | Target | (Rp) | K | Rp")
        #expect(
            plan.words == [
                "label program", "target Q1", "budget Q1", "target Q2", "budget Q2", "target year", "budget year",
            ])
    }

    @Test("money per quarter under its own heading")
    func quarterlyMoney() {
        let plan = ColumnPlan("PROGRAM | ANGGARAN | | | |", " | TW I | TW II | TW III | TW IV | TOTAL")
        #expect(plan.words == ["label program", "budget Q1", "budget Q2", "budget Q3", "budget Q4", "budget year"])
    }

    @Test("four targets without a name are the quarters, as a guess")
    func fourUnnamed() {
        let plan = ColumnPlan("KEGIATAN | INDIKATOR | TARGET | TARGET | TARGET | TARGET")
        #expect(plan.words.suffix(4) == ["target Q1", "target Q2", "target Q3", "target Q4"])
        #expect(plan.columns.suffix(4).allSatisfy(\.isInferred) == true)
    }

    @Test("two targets without a name make no sense and are left out")
    func twoUnnamed() {
        #expect(ColumnPlan("KEGIATAN | TARGET | TARGET | KET").words == ["label activity", "note"])
    }

    @Test("a heading of no action plan keeps its column, so that nothing is moved into or out of it")
    func others() {
        let plan = ColumnPlan("NO | SASARAN | INDIKATOR | TARGET | BUKTI DUKUNG | SUMBER DATA")
        #expect(
            plan.words == ["ordinal", "label objective", "indicator objective", "target year", "other", "other"])
    }

    @Test("columns know their place in the header and their headings")
    func headings() {
        let plan = ColumnPlan("NO | TARGET | | | KET", "| TW I | TW II | TW III |")
        #expect(plan.columns.map(\.ordinal) == [1, 2, 3, 4, 5])
        #expect(plan.columns[1].heading == "TARGET / TW I")
        #expect(plan.columns.map(\.index) == [0, 1, 2, 3, 4])
    }

    @Test("a plan that names nothing or has no figures can't hold a plan")
    func usable() {
        #expect(!ColumnPlan("NO | SATUAN | TARGET").isUsable)
        #expect(!ColumnPlan("NO | PROGRAM | KEGIATAN").isUsable)
        #expect(ColumnPlan("PROGRAM | PAGU").isUsable)
        #expect(ColumnPlan("PROGRAM | TW I | TW II").hasQuarterTargets)
        #expect(!ColumnPlan("PROGRAM | PAGU").hasQuarterTargets)
        #expect(ColumnPlan("NO | PROGRAM | KEGIATAN | PAGU").labelColumn(of: .activity) == 2)
        #expect(ColumnPlan("PROGRAM | PAGU").labelColumn(of: .activity) == nil)
    }

    @Test("money of a quarter under a heading of its own is money, in one row of headings or in two")
    func namedQuarterlyMoney() {
        let quarters = ["budget Q1", "budget Q2", "budget Q3", "budget Q4"]
        let one = ColumnPlan(
            "KEGIATAN | TARGET | ANGGARAN TW I | ANGGARAN TW II | TW III (Rp) | PAGU TRIWULAN IV")
        #expect(one.words == ["label activity", "target year"] + quarters)
        let two = ColumnPlan("KEGIATAN | TARGET | ANGGARAN TRIWULAN (Rp) | | |", "| | I | II | III | IV")
        #expect(two.words == ["label activity", "target year"] + quarters)
        let beside = ColumnPlan("KEGIATAN | TARGET DAN ANGGARAN TW I | | TW II |", "| K | Rp | K | Rp")
        #expect(beside.words.dropFirst() == ["target Q1", "budget Q1", "target Q2", "budget Q2"])
    }

    @Test("months below a quarter are columns of no plan by quarters; the money beside them is the quarter's")
    func months() {
        let plan = ColumnPlan(
            "KEGIATAN | TARGET | TRIWULAN I | | | | TRIWULAN II | | |",
            "| | Jan | Feb | Mar | Rp | April | Mei | Juni | Rp")
        #expect(
            plan.words == [
                "label activity", "target year", "other", "other", "other", "budget Q1", "other", "other", "other",
                "budget Q2",
            ])
        #expect(!plan.hasQuarterTargets)
    }
}
