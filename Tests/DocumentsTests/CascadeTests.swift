import Domain
import Testing

@testable import Documents

@Suite("The cascade")
struct CascadeTests {
    private func trees(_ change: (inout DocumentInput) -> Void = { _ in }) -> [FigureTree] {
        var input = ActionPlanSample.input(steps: .subActivity)
        change(&input)
        return DocumentDefinition.cascade.document(for: input).sections.flatMap(\.content).compactMap { content in
            if case .figure(let figure) = content, case .tree(let tree) = figure.drawing { tree } else { nil }
        }
    }

    @Test("the overview ends at the programs; each program with parts has a figure of its own")
    func figures() {
        let trees = trees()
        #expect(trees.count == 2)
        #expect(trees[0].boxes.map(\.label) == ["TUJUAN", "SASARAN", "PROGRAM"])
        #expect(trees[0].boxes.map(\.parent) == [nil, 0, 1])
        #expect(trees[1].boxes.map(\.label) == ["PROGRAM", "KEGIATAN", "SUB KEGIATAN", "SUB KEGIATAN"])
        #expect(trees[1].boxes.map(\.parent) == [nil, 0, 1, 1])
    }

    @Test("an indicator is printed with its target")
    func targets() {
        #expect(trees()[0].boxes[1].lines == ["Persentase aparatur bersertifikat kompetensi: 75%"])
        #expect(trees()[1].boxes[2].lines == ["Jumlah peserta yang terdaftar: 100 orang"])
    }

    @Test("below one entry there is one figure of everything under it")
    func below() throws {
        let activity = try #require(
            ActionPlanSample.input(steps: .subActivity).dossier.documents[0].entries.first {
                $0.name == "Pengembangan Kompetensi Teknis"
            })
        let trees = trees { $0.options.below = activity.id }
        #expect(trees.map(\.boxes.count) == [3])
        #expect(self.trees { $0.options.below = EntryID("X") }.isEmpty)
    }

    @Test("the worst finding colours a box")
    func tones() {
        let trees = trees { input in
            let objective = input.dossier.documents[0].entries[1].id
            input.report.findings = [
                PlantedFinding.make(at: .node(objective), severity: .warning),
                PlantedFinding.make(at: .node(objective, .budget), severity: .error),
            ]
        }
        #expect(trees[0].boxes.map(\.tone) == [.plain, .error, .plain])
    }
}
