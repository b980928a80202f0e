import Documents
import Domain
import Testing

@testable import Application

@Suite("Posts and their sheets")
struct PositionSheetTests {
    private let dossier: Dossier

    init() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025, file: "iki.txt")
        let head = plan.addPosition("Kepala Badan", kind: .seniorLeadership, duties: ["memimpin"])
        let chief = plan.addPosition(
            "Kepala Bidang", kind: .administrator, under: head, functions: ["a", "b"])
        plan.addPosition("Analis", kind: .functional, under: chief)
        let top = plan.addRow(of: head, number: "1", result: "Layanan membaik")
        let topIndicator = plan.addIndicator(of: top, name: "Indeks layanan")
        let row = plan.addRow(of: chief, number: "1", result: "Berkas selesai")
        let indicator = plan.addIndicator(of: row, name: "Jumlah berkas", unit: "berkas")
        plan.target(indicator, "12 berkas", year: 2025)
        plan.state(Statement(entry: indicator, role: .dataSource, period: nil, value: .text("Bidang")))
        plan.editIndicator(indicator) { $0.formula = StatedFormula(raw: "hitung berkas", kind: .count) }
        var built = plan.build()
        built.links = [Link(supporting: IndicatorID(indicator.text), supported: IndicatorID(topIndicator.text))]
        dossier = built
    }

    private var report: CheckReport { CheckReport(dossier: dossier) }

    @Test("a sheet holds results with indicators, targets, formula and source")
    func sheet() throws {
        let sheet = try #require(PositionSheet(PositionID("J2"), of: report))
        #expect(sheet.superior?.id == PositionID("J1"))
        #expect(sheet.subordinates.map(\.id) == [PositionID("J3")])
        #expect(sheet.year == 2025)
        let line = try #require(sheet.results.first?.indicators.first)
        #expect(line.unit == "berkas")
        #expect(line.targets.rows.first?.cells == ["12 berkas"])
        #expect([line.formula, line.source] == ["hitung berkas", "Bidang"])
        #expect(PositionSheet(PositionID("J9"), of: report) == nil)
    }

    @Test("links tell what an indicator supports and what supports it")
    func links() throws {
        let head = PositionID("J1")
        let below = try #require(PositionSheet(PositionID("J2"), of: report)?.results.first?.indicators.first)
        #expect(below.supports == [IndicatorSupport(name: "Indeks layanan", owner: .post(head, title: "Kepala Badan"))])
        #expect(below.supportedBy.isEmpty)
        let above = try #require(PositionSheet(head, of: report)?.results.first?.indicators.first)
        #expect(above.supportedBy.map(\.name) == ["Jumlah berkas"])
    }

    @Test("what was found about a post stands on its sheet")
    func findings() throws {
        var report = report
        let finding = Finding(
            rule: "iki.test", severity: .error, tier: .structural, message: .init(both: "x"),
            cause: .position(PositionID("J2")), places: [], remedy: .init(both: "y"))
        var other = finding
        other.cause = .position(PositionID("J21"))
        report.findings = [finding, other]
        #expect(PositionSheet(PositionID("J2"), of: report)?.findings == [finding])
    }

    @Test("posts stand below their superiors; circles and strangers stand at the top")
    func tree() {
        let lines = PositionTree(dossier).lines
        #expect(lines.map(\.position.id.text) == ["J1", "J2", "J3"])
        #expect(lines.map(\.depth) == [0, 1, 2])
        #expect(lines.map(\.indicators) == [1, 1, 0])
        var odd = dossier
        odd.positions[0].parent = PositionID("J2")
        odd.positions[2].parent = PositionID("tidak ada")
        #expect(PositionTree(odd).lines.map(\.position.id.text) == ["J3", "J1", "J2"])
    }
}
