import Domain
import Testing

@testable import Documents

@Suite("Marks of findings")
struct FindingMarksTests {
    private let target = DossierPath.indicator(EntryID("S1.I1"), of: EntryID("S1"), .target)
    private let name = DossierPath.node(EntryID("S1"))

    @Test("findings are numbered in order at the place to mend; advice is not marked")
    func numbers() {
        let marks = FindingMarks([
            PlantedFinding.make(at: target), PlantedFinding.make(at: name, severity: .advice),
            PlantedFinding.make(at: name, severity: .warning), PlantedFinding.make(at: target),
        ])
        #expect(marks.marks(at: target) == ["1,3"])
        #expect(marks.marks(at: name) == ["2"])
        #expect(marks.findings.count == 3)
        #expect(marks.section?.title == "Catatan pemeriksaan")
        #expect(marks.section?.content.first == .paragraph(RichText(PrintedAddition.findings.opening)))
    }

    @Test("without findings there are no notes")
    func none() {
        #expect(FindingMarks([]).section == nil)
    }

    @Test("a document as stated marks its cells when asked to, and only then", arguments: [true, false])
    func marked(isAsked: Bool) throws {
        var input = ActionPlanSample.input(steps: .subActivity)
        let entries = input.dossier.documents[0].entries
        let objective = try #require(entries.first { $0.id.text.hasSuffix("S1") })
        let indicator = try #require(entries.first { $0.parent == objective.id && $0.indicatorID != nil })
        input.report.findings = [
            PlantedFinding.make(at: .indicator(indicator.id, of: objective.id, .quarter(.fourth)))
        ]
        input.options.margin = isAsked ? .marked : .clean
        let document = DocumentDefinition.actionPlanWide.document(for: input)
        #expect(PrintedRows(document).marks == (isAsked ? [["1"]] : []))
        #expect(document.sections.contains { $0.title == "Catatan pemeriksaan" } == isAsked)
    }
}
