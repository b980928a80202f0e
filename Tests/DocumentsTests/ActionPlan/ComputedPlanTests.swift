import Domain
import FoundationEssentials
import Testing

@testable import Documents

@Suite("Figures as they follow from the register")
struct ComputedPlanTests {
    private func rows(_ accumulation: Accumulation, _ quarters: [String], year: String) -> PrintedRows {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let objective = plan.addNode(.objective, name: "S")
        let program = plan.addNode(.program, under: objective, name: "P")
        plan.budget(program, "999", year: 2025)
        for amount in ["60.000.000", "40.000.000"] {
            let activity = plan.addNode(.activity, under: program, name: "K")
            plan.quarterBudgets(activity, [amount, "0", "0", "1.000.000"], year: 2025)
            plan.budget(activity, "5", year: 2025)
        }
        let indicator = plan.addIndicator(of: objective, name: "I")
        plan.quarters(indicator, quarters, year: 2025)
        plan.target(indicator, year, year: 2025)
        plan.editIndicator(indicator) { $0.accumulation = accumulation }
        let input = DocumentInput(
            report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: .asComputed))
        return PrintedRows(DocumentDefinition.actionPlanMoney.document(for: input))
    }

    @Test("a year that is a sum is the sum of its quarters, whatever the source prints")
    func sum() {
        let row = rows(.sum, ["10", "20", "", "30"], year: "70").tables[0][0]
        #expect(row[11] == "60")
    }

    @Test("a position is the last quarter's and carries its footnote")
    func position() {
        let printed = rows(.lastValue, ["10%", "", "", "75%"], year: "80%")
        #expect(printed.tables[0][0][11] == "75%")
        #expect(printed.marks == [["*"]])
        #expect(printed.notes == [FigureNote.position.text])
    }

    @Test(
        "a year that is what its quarters say is printed as they are",
        arguments: [
            (Accumulation.repeated, "99,999%"), (.average, "99,999%"), (.lastValue, "80 Nilai (B)"),
            (.repeated, "80 Nilai (B)"),
        ])
    func asQuarters(accumulation: Accumulation, figure: String) {
        let quarters = [figure, figure, figure, figure]
        #expect(rows(accumulation, quarters, year: "1").tables[0][0][11] == figure)
    }

    @Test("a figure with the unit of its column stands there without it, however that is spelled")
    func units() {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let objective = plan.addNode(.objective, name: "S")
        let indicator = plan.addIndicator(of: objective, name: "Nilai akuntabilitas", unit: "Nilai")
        plan.state(
            Statement(
                entry: indicator, role: .target, period: .year(2025),
                value: .quantity(StatedQuantity(raw: "80,50", reading: .reported(.number(80.5, unit: "Nilai"))))))
        let input = DocumentInput(
            report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: .asComputed))
        let rows = PrintedRows(DocumentDefinition.performanceAgreementHead.document(for: input)).tables[0]
        #expect(rows[0].suffix(2) == ["Nilai", "80,5"])
    }

    @Test("where several ways make the year of its quarters, or it has none, the stated year stands")
    func undetermined() {
        #expect(rows(.undetermined([]), ["60%", "60%", "60%", "60%"], year: "60%").tables[0][0][11] == "60%")
        #expect(rows(.sum, ["", "", "", ""], year: "70").tables[0][0][11] == "70")
    }

    @Test(
        "a year that contradicts its quarters is their sum where things are counted, else a hole",
        arguments: [
            (["20 orang", "30 orang", "30 orang", "30 orang"], "100 orang", "110 orang"),
            (["10%", "20%", "", "30%"], "75%", MissingMarks.hole), (["10", "20", "", "30"], "70", MissingMarks.hole),
            (["33%", "33%", "33%", ""], "100%", "100%"), (["25%", "25%", "25%", "25%"], "1 Dok", "1 dokumen"),
        ])
    func contradiction(quarters: [String], stated: String, printed: String) {
        #expect(rows(.undetermined([]), quarters, year: stated).tables[0][0][11] == printed)
    }

    /// The money of a program and its two activities, quarter by quarter and for the year, as computed.
    private func money(
        of program: [String], _ activities: [[String]], printing holes: inout [Hole]
    ) throws -> [[String]] {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan, year: 2025)
        let root = plan.addNode(.program, name: "P")
        let nodes = activities.map { _ in plan.addNode(.activity, under: root, name: "K") }
        for (node, amounts) in zip([root] + nodes, [program] + activities) {
            plan.quarterBudgets(node, Array(amounts.prefix(4)), year: 2025)
            plan.budget(node, amounts[4], year: 2025)
        }
        let input = DocumentInput(
            report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: .asComputed))
        let document = DocumentDefinition.actionPlanMoney.document(for: input)
        holes = document.holes
        return PrintedRows(document).tables[1].map { row in [6, 8, 10, 12, 14].map { row[$0] } }
    }

    @Test("a missing amount is never zero: a whole with an open part is what is stated, or a hole")
    func missingMoney() throws {
        var holes: [Hole] = []
        let stated = try money(
            of: ["", "", "", "", "500"], [["", "", "", "", "200"], ["", "", "", "", ""]], printing: &holes)
        #expect(stated.map { $0[4] } == ["500", "200", MissingMarks.hole])
        let open = try money(
            of: ["", "", "", "", ""], [["50", "", "", "", "200"], ["", "", "", "", ""]], printing: &holes)
        #expect(open.map { $0[4] } == [MissingMarks.hole, "200", MissingMarks.hole])
        #expect(open[0].prefix(2) == [MissingMarks.hole, ""])
        #expect(holes.contains { $0.why == ComputedPlan.partial })
        let whole = try money(
            of: ["", "", "", "", "1"], [["", "", "", "", "200"], ["", "", "", "", "0"]], printing: &holes)
        #expect(whole.map { $0[4] } == ["200", "200", "0"])
    }

    @Test("a year is the sum of its quarters only where all four have an amount")
    func missingQuarter() throws {
        var holes: [Hole] = []
        let rows = try money(
            of: ["", "", "", "", ""], [["25", "", "", "", "100"], ["25", "25", "25", "20", "100"]], printing: &holes)
        #expect(rows.map { $0[4] } == ["195", "100", "95"])
    }

    @Test("a mean is printed with two decimals")
    func mean() {
        let row = rows(.average, ["50%", "50%", "51%", ""], year: "50%").tables[0][0]
        #expect(row[11] == "50,33%")
        #expect(rows(.sum, ["0,125", "", "", "0,25"], year: "1").tables[0][0][11] == "0,375")
    }

    @Test(
        "a year that is no sum of its quarters says what it is",
        arguments: [
            (Accumulation.runningTotal, ["10%", "", "", "75%"], FigureNote.runningTotal),
            (.runningTotal, ["", "", "", "75%"], .position), (.lastValue, ["10%", "", "", "75%"], .position),
            (.average, ["10%", "", "", "75%"], .mean), (.repeated, ["75%", "75%", "", ""], .repeated),
            (.repeated, ["70%", "75%", "", ""], .mean),
        ])
    func notes(accumulation: Accumulation, quarters: [String], note: FigureNote) {
        let printed = rows(accumulation, quarters, year: "80%")
        #expect(printed.marks == [[note.mark]])
        #expect(printed.notes == [note.text])
    }

    @Test("what is added, and what has no quarters, carries no footnote")
    func noNotes() {
        #expect(rows(.sum, ["10", "20", "", "30"], year: "70").notes.isEmpty)
        #expect(rows(.average, ["", "", "", ""], year: "70").notes.isEmpty)
    }

    @Test("as stated, only an accumulation that somebody stated is told, and only where findings are marked")
    func statedNotes() {
        func notes(isProposed: Bool, _ margin: DocumentOptions.Margin) -> [String] {
            var plan = DossierBuilder()
            plan.beginDocument(.actionPlan, year: 2025)
            let indicator = plan.addIndicator(of: plan.addNode(.objective, name: "S"), name: "I")
            plan.quarters(indicator, ["10%", "", "", "75%"], year: 2025)
            plan.target(indicator, "75%", year: 2025)
            plan.editIndicator(indicator) {
                $0.accumulation = .average
                $0.accumulationIsProposed = isProposed
            }
            let input = DocumentInput(
                report: CheckReport(dossier: plan.build()), options: DocumentOptions(margin: margin))
            return PrintedRows(DocumentDefinition.actionPlanMoney.document(for: input)).notes
        }
        #expect(notes(isProposed: false, .marked) == [FigureNote.mean.text])
        #expect(notes(isProposed: true, .marked).isEmpty)
        #expect(notes(isProposed: false, .clean).isEmpty)
    }

    @Test("a program's money is that of its activities, an activity's year that of its quarters")
    func money() {
        let programs = rows(.sum, ["", "", "", ""], year: "").tables[1]
        #expect(programs[0][14] == "102.000.000")
        #expect(programs[0][6] == "100.000.000")
        #expect(programs[1][14] == "61.000.000")
    }
}
