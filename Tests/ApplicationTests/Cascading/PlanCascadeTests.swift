import Documents
import Domain
import Rules
import Testing

@testable import Application

@Suite("The tree of a plan to look at")
struct PlanCascadeTests {
    private let report: CheckReport

    init() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let objective = plan.addNode(.objective, number: "1", name: "Sasaran satu")
        let program = plan.addNode(.program, under: objective, code: "5.03", name: "Program satu")
        let indicator = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025)
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        let activity = plan.addNode(.activity, under: program, name: "Kegiatan satu")
        plan.addNode(.subActivity, under: activity, name: "Sub kegiatan satu")
        plan.beginDocument(.individualIndicators, year: 2025, file: "iki.txt")
        let head = plan.addPosition("Kepala Badan", kind: .seniorLeadership)
        plan.addRow(of: head, result: "Layanan membaik")
        plan.addPosition("Analis", under: head)
        report = CheckDocuments.report(on: ImportProposal(dossier: plan.build()), pack: .official)
    }

    private func titles(_ shown: [PlanCascade.Shown]) -> [String] {
        shown.flatMap { [$0.box.title] + titles($0.children) }
    }

    @Test("so many levels are shown, and how much lies below them is counted")
    func steps() throws {
        let cascade = try #require(PlanCascade(report, focus: CascadeFocus(steps: 1)))
        #expect(titles(cascade.shown) == ["1 Sasaran satu", "5.03 Program satu"])
        #expect(cascade.shown[0].children[0].hidden == 2)
        #expect(cascade.depth == 3)
        #expect(cascade.focus.document == DocumentID("d1"))
        #expect(cascade.choices.map(\.document.text) == ["d1", "d2"])
    }

    @Test("one part is looked at, with the way back to the top")
    func top() throws {
        let program = CascadeSpot.part(EntryID("S1.P1"))
        let cascade = try #require(PlanCascade(report, focus: CascadeFocus(top: program)))
        #expect(titles(cascade.shown) == ["5.03 Program satu", "Kegiatan satu", "Sub kegiatan satu"])
        #expect(cascade.above.map(\.spot) == [.part(EntryID("S1"))])
        #expect(PlanCascade(report, focus: CascadeFocus(top: .part(EntryID("x")))) == nil)
        #expect(PlanCascade(report, focus: CascadeFocus(document: DocumentID("d9"))) == nil)
    }

    @Test(
        "a target that prints its unit in another spelling isn't given it twice",
        arguments: [
            ("96%", "Persen", "96%"), ("96", "Persen", "96 Persen"), ("12 org", "Orang", "12 org"),
            ("3", "Dokumen", "3 Dokumen"), ("A", nil, "A"),
        ] as [(String, String?, String)])
    func units(target: String, unit: String?, shown: String) throws {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let program = plan.addNode(.program, name: "Program")
        plan.target(plan.addIndicator(of: program, name: "X", unit: unit), target, year: 2025)
        let cascade = try #require(PlanCascade(CheckReport(dossier: plan.build()), focus: CascadeFocus()))
        #expect(cascade.shown.first?.box.indicators == ["X: \(shown)"])
    }

    @Test("a box tells its indicators with their targets and what was found about it")
    func box() throws {
        let cascade = try #require(PlanCascade(report, focus: CascadeFocus()))
        let program = cascade.shown[0].children[0].box
        #expect(program.indicators == ["Jumlah SK: 300 SK"])
        #expect(program.worst == .error)
        #expect((program.counts[.error] ?? 0) > 0)
    }

    @Test("a document of posts is a tree of posts")
    func posts() throws {
        let cascade = try #require(PlanCascade(report, focus: CascadeFocus(document: DocumentID("d2"))))
        #expect(titles(cascade.shown) == ["Kepala Badan", "Analis"])
        #expect(cascade.shown[0].box.spot == .post(PositionID("d2-J1")))
        #expect(cascade.shown[0].box.label == Position.Kind.seniorLeadership.title)
    }

    @Test("a dossier without a plan has an empty tree")
    func empty() throws {
        let cascade = try #require(PlanCascade(CheckReport(dossier: Dossier()), focus: CascadeFocus()))
        #expect(cascade.shown.isEmpty)
        #expect(cascade.choices.isEmpty)
    }

    @Test("a tree of ten thousand levels is no harm")
    func deep() throws {
        var dossier = Dossier()
        var document = PlanDocument(id: DocumentID("d1"), kind: .actionPlan)
        document.entries = (0..<10_000).map { number in
            Entry(
                id: EntryID("\(number)"), subject: .node(NodeID("\(number)")),
                parent: number == 0 ? nil : EntryID("\(number - 1)"))
        }
        dossier.documents = [document]
        let cascade = try #require(PlanCascade(CheckReport(dossier: dossier), focus: CascadeFocus(steps: 99)))
        #expect(cascade.depth == 9999)
        #expect(titles(cascade.shown).count == 8)
    }
}
