import Domain
import Testing

@testable import Exchange

struct SheetPlanTests {
    private func plan(_ lines: String...) -> SheetPlan {
        let group = HeaderGroup(lines)
        return SheetPlan(group, width: group.rows.map(\.cells.count).max() ?? 0, year: 2020)
    }

    @Test("of two columns that explain, only the one with a formula states it")
    func oneFormula() {
        let plan = plan("NO | INDIKATOR | PENJELASAN | RUMUS | SUMBER DATA")
        #expect(plan.columns.map(\.role) == [.ordinal, .indicator, .text(.note), .text(.formula), .text(.dataSource)])
        #expect(plan.has(.formula))
        #expect(!plan.has(.responsible))
    }

    @Test("a state before the plan is that of the year before its first target")
    func baseline() {
        let plan = plan("INDIKATOR | KONDISI AWAL | 2021 | 2022 | BASELINE 2018")
        #expect(plan.columns.map(\.period?.code) == [nil, "2020", "2021", "2022", "2018"])
    }

    @Test("duties stand for results only where nothing else names these")
    func dutiesAsResults() {
        #expect(plan("NO | URAIAN TUGAS | INDIKATOR | SUMBER DATA").columns[1].role == .result)
        #expect(plan("JABATAN | TUGAS | KINERJA | INDIKATOR").columns[1].role == .duties)
    }

    @Test("spans over two rows give each half its column")
    func pairs() {
        let plan = plan("PROGRAM | TARGET RENJA | | REALISASI TRIWULAN | ", " | K | Rp | I | II")
        #expect(
            plan.columns.map(\.role) == [
                .name([.program]), .quantity(.target), .money(.budget), .quantity(.actual), .quantity(.actual),
            ])
        #expect(plan.hasMoney && plan.hasQuantity && plan.hasLabel && !plan.hasIndicator)
        #expect(plan.columns[3].heading == "REALISASI TRIWULAN / I")
    }

    @Test("columns as the repair of shifted rows sees them")
    func placed() {
        let plan = plan("NO | KODE | PROGRAM | INDIKATOR | SATUAN | TARGET | PAGU | KET | DATA")
        #expect(
            plan.columns.map(\.placed.role) == [
                .ordinal, .code, .label([.program]), .indicator, .unit, .target(.year), .budget(.year), .note, .other,
            ])
    }
}
