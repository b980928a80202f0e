import Documents
import Domain
import Rules
import Testing

@testable import Application

@Suite("The parts of a plan")
struct PlanOutlineTests {
    private var report: CheckReport {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let objective = plan.addNode(.objective, number: "1", name: "Sasaran satu")
        let program = plan.addNode(.program, under: objective, name: "Program satu")
        let indicator = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025)
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        return CheckDocuments.report(on: ImportProposal(dossier: plan.build()), pack: .official)
    }

    @Test("parts stand in order, name what they hang below, and carry the worst of what was found about them")
    func lines() throws {
        let outline = try #require(PlanOutline.all(of: report).first)
        #expect(outline.lines.map(\.parent) == [nil, outline.lines[0].entry])
        #expect(outline.lines.map(\.level) == [PlanLevel.objective.name, PlanLevel.program.name])
        #expect(outline.lines.map(\.title) == ["1 Sasaran satu", "Program satu"])
        #expect(outline.lines[1].worst == .error)
    }

    @Test("a part that prints no name goes by its code")
    func unnamed() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.workPlan, year: 2025, file: "a.txt")
        plan.addNode(.affair, code: "5.03", name: nil)
        plan.addNode(.affair, code: nil, name: nil)
        let report = CheckReport(dossier: plan.build())
        let lines = PlanOutline.all(of: report).first?.lines ?? []
        #expect(lines.map(\.title) == ["5.03", "…"])
        #expect(lines.map { PlanPart($0.entry, of: report)?.title } == ["5.03", "…"])
    }

    @Test("a row of a post names that post")
    func posts() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025, file: "a.txt")
        let head = plan.addPosition("Kepala Badan", kind: .seniorLeadership)
        let row = plan.addRow(of: head, number: "1", result: "Layanan membaik")
        let report = CheckReport(dossier: plan.build())
        #expect(PlanOutline.all(of: report).first?.lines.map(\.level?.id) == ["Kepala Badan"])
        #expect(PlanPart(row, of: report)?.level?.id == "Kepala Badan")
    }

    @Test("a part holds its indicators with their figures and its findings")
    func part() throws {
        let report = report
        let id = try #require(PlanOutline.all(of: report).first?.lines[1].entry)
        let part = try #require(PlanPart(id, of: report))
        #expect(part.level == PlanLevel.program.name)
        #expect(part.indicators.map(\.unit) == ["SK"])
        #expect(part.indicators[0].figures.periods.count == 5)
        #expect(part.findings.contains { $0.rule.text == "target.quarters-make-year" })
        #expect(PlanPart(EntryID("x"), of: report) == nil)
    }

    @Test(
        "a path names the part it leads into",
        arguments: [
            ("nodes/S1/indicators/S1.I1/target", "S1"), ("positions/J1/rows/J1.R2/indicators/x", "J1.R2"),
            ("documents/D1/blocks/3", nil), ("positions/J1", nil), ("", nil),
        ] as [(String, String?)])
    func entry(path: String, entry: String?) {
        #expect(DossierPath(text: path).entry == entry)
    }
}
