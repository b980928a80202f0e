import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("Documents as rules see them")
struct IndexedDocumentTests {
    private func indexed(_ fill: (inout DossierBuilder) -> Void) -> IndexedDossier {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2025)
        fill(&builder)
        return IndexedDossier(builder.build())
    }

    @Test("children, indicators and statements hang on their entries")
    func tree() throws {
        let dossier = indexed { plan in
            let program = plan.addNode(.program, name: "Program A")
            let activity = plan.addNode(.activity, under: program, name: "Kegiatan B")
            let indicator = plan.addIndicator(of: activity, name: "Jumlah")
            plan.target(indicator, "5 orang", year: 2025)
            plan.quarters(indicator, [nil, "2 orang", "", "3 orang"], year: 2025)
            plan.budget(activity, "100.000", year: 2025)
        }
        let document = try #require(dossier.documents.first)
        let program = try #require(document.nodes(.program).first)
        let activity = try #require(program.children.first)
        let indicator = try #require(activity.indicators.first)
        #expect(activity.parent?.id == program.id)
        #expect(activity.ancestor(.program)?.id == program.id)
        #expect(activity.ancestors.map(\.id) == [program.id])
        #expect(indicator.node.id == activity.id)
        #expect(indicator.yearTarget.value?.number == 5)
        #expect(indicator.quarterTargets[0] == .notApplicable(.noSuchColumn))
        #expect(indicator.quarterTargets[2] == .missing(.blank))
        #expect(indicator.quarterPlaces.map(\.path.text).count == 2)
        #expect(activity.budget?.money?.reading.value == Money(rupiah: 100_000))
        #expect(program.identity?.text == "program a")
    }

    @Test("a parent that stands after its child, or is the entry itself, is ignored")
    func loops() {
        var document = PlanDocument(id: DocumentID("d1"), kind: .actionPlan)
        document.entries = [
            entry("A", under: "B"), entry("B", under: "A"), entry("C", under: "C"),
        ]
        var dossier = Dossier()
        dossier.documents = [document]
        let nodes = IndexedDossier(dossier).nodes
        #expect(nodes.map { $0.parent?.id } == [nil, EntryID("A"), nil])
        #expect(nodes.map(\.ancestors.count) == [0, 1, 0])
        #expect(nodes[0].children.map(\.id) == [EntryID("B")])
    }

    private func entry(_ id: String, under parent: String) -> Entry {
        Entry(id: EntryID(id), subject: .node(NodeID(id)), parent: EntryID(parent), name: id)
    }

    @Test("blocks are found by kind with their index and place")
    func blocks() throws {
        let dossier = indexed { plan in
            plan.edit { document in
                document.blocks = [
                    Block(kind: .paragraph, text: "x"),
                    Block(kind: .heading, level: 1, text: "RENCANA AKSI", place: SourcePlace(file: "a.txt", line: 6)),
                ]
            }
        }
        let document = try #require(dossier.documents.first)
        #expect(document.blocks(.heading).map(\.index) == [1])
        #expect(document.place(ofBlock: 1).path.text == "documents/d1/blocks/1")
        #expect(document.place(ofBlock: 1).quote == "RENCANA AKSI")
    }
}
