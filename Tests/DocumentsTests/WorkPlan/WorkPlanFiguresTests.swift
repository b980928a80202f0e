import Domain
import FoundationEssentials
import Testing

@testable import Documents

@Suite("Figures of a work plan as computed")
struct WorkPlanFiguresTests {
    /// Columns 8, 10 and 11 of the only row.
    private func computed(_ name: String, _ cells: [String]) -> [String] {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pendidikan dan pelatihan")
        let indicator = plan.builder.addIndicator(of: activity, name: name)
        for (cell, key) in zip(cells, WorkPlanFixture.evaluation) { plan.state(cell, key, of: indicator) }
        let row = plan.rows(.evaluation, .asComputed).first ?? []
        return row.count == 11 ? [row[7], row[9], row[10]] : row
    }

    @Test(
        "rates and what is reached follow from the row, whatever is printed",
        arguments: [
            (["300", "89", "50", "104", "1%", "50", "1", "1%"], ["208,00%", "243", "81,00%"]),
            (["100%", "0", "85%", "80%", "100%", "100%", "165%", "173%"], ["94,12%", "100%", "100,00%"]),
            (["", "", "4 dokumen", "4 dokumen", "", "", "", ""], ["100,00%", "belum ada", "belum ada"]),
            (["", "", "", "", "", "", "", ""], ["", "", ""]),
            (
                ["49 jenis", "6", "32 unit", "6 jenis", "100%", "13 jenis", "19 jenis", "51,02%"],
                ["tidak dapat dihitung: satuan target dan realisasi berbeda", "25 jenis", "51,02%"]
            ),
            (
                ["49 jenis", "6 jenis", "6 unit", "6 unit", "", "13 jenis", "", ""],
                ["100,00%"]
                    + Array(repeating: "tidak dapat dihitung: satuan kolom 5, 7 dan 9 berbeda", count: 2)
            ),
        ])
    func rows(stated: [String], computed expected: [String]) {
        #expect(computed("Jumlah peserta", stated) == expected)
    }

    @Test("a last position carries the footnote of figures that are no sum")
    func positions() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        _ = plan.evaluate("Persentase ASN", of: activity, "100%", "80%", "85%", "80%", "", "90%", "", "")
        let register = plan.register(.asComputed)
        let table = register.parts.parts(.evaluation).first.map { WorkPlanTableSet(register).table(of: $0) }
        #expect(table?.notes == [FigureNote.position.text])
    }

    @Test("a stated accumulation decides over what the unit suggests")
    func accumulation() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        let people = plan.evaluate("Jumlah ASN", of: activity, "100", "80", "85", "80", "", "90", "", "")
        plan.builder.editIndicator(people) { $0.accumulation = .lastValue }
        #expect(plan.rows(.evaluation, .asComputed)[0][9] == "90")
    }

    @Test("where less is better the rate is by the method that suits it")
    func polarity() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        let cases = plan.evaluate("Jumlah pelanggaran", of: activity, "", "", "10", "8", "", "", "", "")
        plan.builder.editIndicator(cases) { $0.polarity = .lowerIsBetter }
        #expect(plan.rows(.evaluation, .asComputed)[0][7] == "120,00%")
    }

    @Test("money of a whole is that of its parts, whatever is printed")
    func money() {
        var plan = WorkPlanFixture()
        let own = StatementKey(.budget, .own, .year(2021))
        let agency = plan.builder.addNode(.agency, name: "Badan Kepegawaian Daerah")
        plan.state("1", own, of: agency)
        let program = plan.builder.addNode(.program, under: agency, name: "Program A")
        plan.state("2", own, of: program)
        for amount in ["100", "250"] {
            plan.state(amount, own, of: plan.builder.addNode(.activity, under: program, name: "Kegiatan \(amount)"))
        }
        let total = plan.builder.addNode(.agency, name: "JUMLAH", same: agency)
        plan.state("3", own, of: total)
        #expect(plan.rows(.plan, .asComputed).map { $0[6] } == ["350", "350", "100", "250", "350"])
        #expect(plan.rows(.plan).map { $0[6] } == ["1", "2", "100", "250", "3"])
    }

    @Test("absorption is the ratio of what was spent to the budgets beside it")
    func absorption() throws {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        _ = plan.evaluate("Jumlah ASN", of: activity, "", "", "10", "8", "", "", "", "")
        plan.state("400", StatementKey(.budget, .own, .year(2019)), of: activity)
        plan.state("100", StatementKey(.actual, .own, .year(2019), isMoney: true), of: activity)
        let register = plan.register(.asComputed)
        let absorption = WorkPlanFigures(register: register).absorption(of: register.parts.nodes(.evaluation))
        #expect(absorption?.rate == 25)
        #expect(WorkPlanFigures(register: register).absorption(of: []) == nil)
    }

    /// A program and its two activities with their money of the planned year, as computed.
    private func money(_ program: String, _ activities: [String], total: String? = nil) -> (
        rows: [String], sums: Money?
    ) {
        var plan = WorkPlanFixture()
        let own = StatementKey(.budget, .own, .year(2021))
        let node = plan.builder.addNode(.program, name: "Program A")
        plan.state(program, own, of: node)
        for amount in activities {
            plan.state(amount, own, of: plan.builder.addNode(.activity, under: node, name: "Kegiatan"))
        }
        if let total { plan.state(total, own, of: plan.builder.addNode(.agency, name: "JUMLAH")) }
        return (plan.rows(.plan, .asComputed).map { $0[6] }, PlannedSums(plan.register(.asComputed)).budget)
    }

    @Test("a missing amount is never zero: a whole with an open part is what is stated, or a hole")
    func missingMoney() {
        #expect(money("500", ["200", ""]).rows == ["500", "200", ""])
        let open = money("", ["200", ""])
        #expect(open.rows == [MissingMarks.hole, "200", ""])
        #expect(open.sums == nil)
        #expect(money("1", ["200", "0"]).sums == Money(rupiah: 200))
        #expect(money("", ["200", ""], total: "900").sums == Money(rupiah: 900))
        #expect(money("", ["200", ""], total: "900").rows.last == "900")
    }

    @Test("money that only some of a node's indicators tell is no sum")
    func indicatorMoney() {
        var plan = WorkPlanFixture()
        let own = StatementKey(.budget, .own, .year(2021))
        let program = plan.builder.addNode(.program, name: "Program A")
        let activity = plan.builder.addNode(.activity, under: program, name: "Kegiatan")
        for amount in ["100", ""] {
            plan.state(amount, own, of: plan.builder.addIndicator(of: activity, name: "I"))
        }
        let figures = WorkPlanFigures(register: plan.register(.asComputed))
        let entry = figures.register.plan.entry(activity)
        #expect(entry.map { figures.money(own, of: $0) } == .some(nil))
    }

    @Test("absorption is a hole where a part tells its budget and not what was spent")
    func halfAbsorption() {
        var plan = WorkPlanFixture()
        for (budget, spent) in [("400", "100"), ("600", "")] {
            let activity = plan.builder.addNode(.activity, name: "Pembinaan")
            _ = plan.evaluate("Jumlah ASN", of: activity, "", "", "10", "8", "", "", "", "")
            plan.state(budget, StatementKey(.budget, .own, .year(2019)), of: activity)
            plan.state(spent, StatementKey(.actual, .own, .year(2019), isMoney: true), of: activity)
        }
        let register = plan.register(.asComputed)
        #expect(WorkPlanFigures(register: register).absorption(of: register.parts.nodes(.evaluation)) == nil)
    }

    private func cells(_ plan: WorkPlanFixture, _ kind: OfficialTable) -> [[Cell]] {
        let register = plan.register(.asComputed)
        let part = register.parts.parts(kind).first
        return part.map { WorkPlanTableSet(register).table(of: $0).body.map(\.cells) } ?? []
    }

    @Test("sums say what they add: a program its activities, a total the trees of its table")
    func sumsOfParts() {
        var plan = WorkPlanFixture()
        let own = StatementKey(.budget, .own, .year(2021))
        let program = plan.builder.addNode(.program, name: "Program A")
        plan.state("", own, of: program)
        for amount in ["100", "250"] {
            plan.state(amount, own, of: plan.builder.addNode(.activity, under: program, name: "Kegiatan \(amount)"))
        }
        plan.state("", own, of: plan.builder.addNode(.agency, name: "JUMLAH"))
        let money = cells(plan, .plan).map { $0[6] }
        #expect(money.count == 4)
        #expect(money.first?.arithmetic == [.sum(money[1...2].compactMap(\.id))])
        #expect(money.last?.arithmetic == [.sum(money.prefix(1).compactMap(\.id))])
    }

    @Test("rates say what they divide, unless less is better; what is reached says what it adds")
    func rates() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        let people = plan.evaluate("Jumlah peserta", of: activity, "300", "89", "50", "104", "", "50", "", "")
        let row = cells(plan, .evaluation).first ?? []
        let ids = row.map(\.id)
        guard row.count == 11, let target = ids[5], let actual = ids[6], let before = ids[4], let now = ids[8],
            let reached = ids[9], let end = ids[3]
        else {
            Issue.record("a row of eleven named figures")
            return
        }
        #expect(row[7].arithmetic == [.percentage(actual, of: target)])
        #expect(row[9].arithmetic == [.sum([before, actual, now])])
        #expect(row[10].arithmetic == [.percentage(reached, of: end)])
        plan.builder.editIndicator(people) { $0.polarity = .lowerIsBetter }
        #expect(cells(plan, .evaluation).first?[7].arithmetic == [])
    }
}
