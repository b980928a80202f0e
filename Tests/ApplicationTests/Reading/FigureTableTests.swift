import Documents
import Domain
import Rules
import Testing

@testable import Application

@Suite("The figures of a whole plan as a table")
struct FigureTableTests {
    private static let report: CheckReport = {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let program = plan.addNode(.program, number: "1", code: "5.03.02", name: "Program Kepegawaian")
        plan.budget(program, "1.000", year: 2025)
        let indicator = plan.addIndicator(of: program, number: "a", name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025)
        plan.quarters(indicator, ["70", "-", nil, "80"], year: 2025)
        plan.state(Statement(entry: program, role: .location, period: nil, value: .text("Kota")))
        plan.beginDocument(.performanceReport, year: 2025)
        plan.addNode(.goal, name: "Tujuan")
        return CheckDocuments.report(on: ImportProposal(dossier: plan.build()), pack: .official)
    }()

    @Test("a column for each kind and period, in the order in which they are stated; texts are no figures")
    func columns() throws {
        let table = try #require(FigureTable.all(of: Self.report).first)
        #expect(table.groups.map(\.kind.role) == [.budget, .target])
        #expect(
            table.groups.map(\.periods) == [
                [.year(2025)],
                [
                    .year(2025), .quarter(year: 2025, .first), .quarter(year: 2025, .second),
                    .quarter(year: 2025, .fourth),
                ],
            ])
    }

    @Test("a row for each part and indicator, with its unit and its cells as printed and holes where nothing is stated")
    func rows() throws {
        let table = try #require(FigureTable.all(of: Self.report).first)
        #expect(
            table.texts
                == PackedTexts([
                    "5.03.02", "P1", "Program Kepegawaian", nil, "1.000", nil, nil, nil, nil, nil, "P1", "a Jumlah SK",
                    "SK",
                    nil, "300", "70", "-", "80",
                ]))
        #expect(table.rows.map(\.depth) == [0, 1])
        #expect(table.rows.map(\.isIndicator) == [false, true])
    }

    @Test("a row carries the worst of what was found about it")
    func worst() throws {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let indicator = plan.addIndicator(of: plan.addNode(.program, name: "Program"), name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025)
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        let report = CheckDocuments.report(on: ImportProposal(dossier: plan.build()), pack: .official)
        let table = try #require(FigureTable.all(of: report).first)
        let worst = PlanOutline.worst(of: report.findings)
        let entries = try #require(report.dossier.documents.first).entries
        #expect(table.rows.map(\.worst) == entries.map { worst[$0.id.text] })
        #expect(table.rows[0].worst == .error)
    }

    @Test("a document without figures has no table")
    func none() {
        #expect(FigureTable.all(of: Self.report).map(\.document) == [DocumentID("d1")])
    }
}
