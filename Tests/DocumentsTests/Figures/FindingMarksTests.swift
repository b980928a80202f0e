import Domain
import Testing

@testable import Documents

@Suite("Marks of findings")
struct FindingMarksTests {
    private let target = DossierPath.indicator(EntryID("S1.I1"), of: EntryID("S1"), .target)
    private let name = DossierPath.node(EntryID("S1"))

    private var document: PlanDocument {
        var document = PlanDocument(id: DocumentID("d1"), kind: .actionPlan)
        document.entries = ["S1", "S1.I1"].map { Entry(id: EntryID($0), subject: .node(NodeID($0))) }
        document.entries[0].reprints = [.init(number: "2", name: "S", place: place)]
        return document
    }
    private let place = SourcePlace(file: "a.txt", line: 47, column: 2)

    private func texts(_ section: Section) -> [String] {
        section.content.flatMap { content in
            if case .list(let list) = content { list.items.map(\.text.text) } else { [String]() }
        }
    }

    @Test("findings are numbered in order at the place to mend; advice is not marked")
    func numbers() {
        let marks = FindingMarks(
            [
                PlantedFinding.make(at: target), PlantedFinding.make(at: name, severity: .advice),
                PlantedFinding.make(at: name, severity: .warning), PlantedFinding.make(at: target),
            ], on: document)
        #expect(marks.marks(at: target) == ["1,3"])
        #expect(marks.marks(at: name) == ["2"])
        #expect(marks.findings.count == 3)
        #expect(FindingMarks.numbers(in: "1,3") == [1, 3])
        #expect(FindingMarks.numbers(in: FindingMarks.run("1,3").text) == [1, 3])
        #expect(FindingMarks.numbers(in: FigureNote.position.mark).isEmpty)
    }

    @Test("what was found at a reprint is marked there alone")
    func reprints() {
        var finding = PlantedFinding.make(at: name)
        finding.places[0].source = place
        let marks = FindingMarks([finding], on: document)
        #expect(marks.marks(at: name).isEmpty)
        #expect(marks.marks(at: name, on: document.entries[0].reprints[0]) == ["1"])
    }

    @Test("what is marked is listed first; the rest of the document apart, and what is about another one not at all")
    func listed() {
        let marks = FindingMarks(
            [
                PlantedFinding.make(at: target), PlantedFinding.make(at: name),
                PlantedFinding.make(at: .node(EntryID("other"))), PlantedFinding.make(at: .document(DocumentID("d1"))),
            ], on: document)
        let sections = marks.sections(printed: [1])
        #expect(sections.map(\.title) == [PrintedAddition.findings.rawValue, PrintedAddition.otherFindings.rawValue])
        #expect(sections[0].content.first == .paragraph(RichText(PrintedAddition.findings.opening)))
        #expect(sections.map { texts($0).count } == [1, 2])
        #expect(FindingMarks([], on: document).sections(printed: []).isEmpty)
    }

    @Test("numbers run through what is marked, whatever is printed nowhere stands before it")
    func order() throws {
        var input = ActionPlanSample.input(steps: .subActivity)
        let document = input.dossier.documents[0]
        let objective = try #require(document.entries.first { $0.id.text.hasSuffix("S1") })
        input.report.findings = [
            PlantedFinding.make(at: .document(document.id)), PlantedFinding.make(at: .node(objective.id)),
        ]
        input.options.margin = .marked
        let printed = DocumentDefinition.actionPlanWide.document(for: input)
        #expect(PrintedRows(printed).marks == [["1"]])
        #expect(
            printed.sections.compactMap(\.title).filter { $0 == "Temuan lain atas dokumen ini" }.count == 1)
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
