import Domain
import Testing

@testable import Exchange

struct PagePositionsTests {
    private func copy(_ lines: [String], numbers: String? = nil) -> PlanSection.Copy {
        let group = HeaderGroup(lines, numbers: numbers)
        let width = group.rows.map(\.cells.count).max() ?? 0
        return PlanSection.Copy(group: group, plan: ColumnPlanning.plan(of: group, width: width))
    }

    @Test("a whole copy tells its own places")
    func whole() {
        let canonical = copy(["NO | KEGIATAN | TW I | TW II | TW III | TW IV"])
        let moved = copy(["| NO | KEGIATAN | TW I | TW II | TW III | TW IV"])
        #expect(
            PagePositions.positions(of: moved, canonical: canonical, plan: canonical.plan) == [1, 2, 3, 4, 5, 6])
    }

    @Test("a damaged copy is placed by its printed numbers")
    func numbered() {
        let canonical = copy(["NO | KEGIATAN | TW I | TW II | TW III | TW IV"], numbers: "1 | 2 | 3 | 4 | 5 | 6")
        let damaged = copy(["NO | KEGIATAN | TW I | | |"], numbers: "1 | | 2 | 3 | 4 | 5 | 6")
        #expect(
            PagePositions.positions(of: damaged, canonical: canonical, plan: canonical.plan) == [0, 2, 3, 4, 5, 6])
    }

    @Test("a damaged copy without numbers stands like the others; a column added later keeps its own place")
    func neither() {
        let canonical = copy(["NO | KEGIATAN | TW I | TW II | TW III | TW IV"])
        let damaged = copy(["NO | KEGIATAN | TW I | | |"])
        var plan = canonical.plan
        plan.columns.append(Column(role: .budget(.year), level: .activity, ordinal: 7, index: 9, heading: ""))
        #expect(PagePositions.positions(of: damaged, canonical: canonical, plan: plan) == [0, 1, 2, 3, 4, 5, 9])
    }

    @Test("a column without a number stands beside its neighbours")
    func unnumbered() {
        let canonical = copy(["NO | KEGIATAN | TW I | TW II | TW III | TW IV"], numbers: "1 | 2 | 3 | 4 | 5 |")
        let damaged = copy(["NO | KEGIATAN | TW I | | | |"], numbers: "| 1 | 2 | 3 | 4 | 5 |")
        #expect(
            PagePositions.positions(of: damaged, canonical: canonical, plan: canonical.plan) == [1, 2, 3, 4, 5, 6])
    }

    @Test("where the header leaves room for a mark, names without one are found beside it")
    func room() {
        let plan = ColumnPlan("KEGIATAN | AKSI | | INDIKATOR AKSI | TW I | TW II")
        let rows = GridRow.rows(["Arsip | | Menyusun daftar | Daftar | 1 |", "| | Menata arsip | Arsip | | 5"])
        let fitted = PagePositions.withMarkColumn(plan, positions: [0, 1, 3, 4, 5], rows: rows)
        #expect(fitted.positions == [0, 1, 2, 3, 4, 5])
        #expect(fitted.plan.words.prefix(3) == ["label activity", "ordinal", "label action"])
    }

    @Test("a page whose steps have their mark in a cell of its own gets a column for it")
    func markColumn() {
        let plan = ColumnPlan("KEGIATAN | AKSI | INDIKATOR AKSI | TW I | TW II")
        let rows = GridRow.rows(["Arsip | 1 | Menyusun daftar | Daftar | 1 |", "| 2 | Menata arsip | Arsip | | 5"])
        let fitted = PagePositions.withMarkColumn(plan, positions: [0, 1, 2, 3, 4], rows: rows)
        #expect(fitted.positions == [0, 1, 2, 3, 4, 5])
        #expect(fitted.plan.words.prefix(3) == ["label activity", "ordinal", "label action"])
    }

    @Test("a page whose steps print text there keeps its columns")
    func noMarkColumn() {
        let plan = ColumnPlan("KEGIATAN | AKSI | INDIKATOR AKSI | TW I | TW II")
        let rows = GridRow.rows(["Arsip | 1 Menyusun daftar | Daftar | 1 |", "| 2 Menata arsip | Arsip | | 5"])
        #expect(
            PagePositions.withMarkColumn(plan, positions: [0, 1, 2, 3, 4], rows: rows).positions == [0, 1, 2, 3, 4])
    }
}
