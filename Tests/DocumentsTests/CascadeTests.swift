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

    private func figures(_ change: (inout DossierBuilder) -> Void) -> (figures: [Figure], holes: [Hole]) {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        change(&plan)
        let document = DocumentDefinition.cascade.document(
            for: DocumentInput(report: CheckReport(dossier: plan.build())))
        let figures = document.sections.flatMap(\.content).compactMap { content in
            if case .figure(let figure) = content { figure } else { nil }
        }
        return (figures, document.holes)
    }

    @Test("figures of one program under several objectives say which; the overview names the levels there are")
    func captions() {
        let (figures, _) = figures { plan in
            for name in ["S", "T"] {
                let objective = plan.addNode(.objective, name: name)
                let program = plan.addNode(.program, under: objective, name: "P")
                plan.addNode(.activity, under: program, name: "K \(name)")
            }
            let other = plan.addNode(.program, name: "Q")
            plan.addNode(.activity, under: other, name: "L")
        }
        #expect(figures.map(\.caption) == ["Sasaran dan program", "P – sasaran: S", "P – sasaran: T", "Q"])
    }

    @Test("an indicator without a target shows a hole, listed once; a target of a quarter names it")
    func holes() {
        let (figures, holes) = figures { plan in
            let program = plan.addNode(.program, name: "P")
            _ = plan.addIndicator(of: program, name: "Tanpa")
            let activity = plan.addNode(.activity, under: program, name: "K")
            plan.quarters(plan.addIndicator(of: activity, name: "Triwulan"), ["", "", "", "80%"], year: 2025)
        }
        guard case .tree(let tree) = figures[1].drawing else {
            Issue.record("it is a tree")
            return
        }
        #expect(tree.boxes.map(\.lines) == [["Tanpa: belum ada"], ["Triwulan: 80% (TW IV)"]])
        #expect(holes.count == 1)
    }

    @Test("colours are explained where a check was made, and said in words beside the box")
    func legend() {
        let plain = FigureTree([.init(parent: nil, label: "SASARAN", title: "S")])
        #expect(plain.legend.isEmpty)
        let checked = FigureTree([.init(parent: nil, label: "SASARAN", title: "S", tone: .error)])
        #expect(checked.legend == [.good, .warning, .error])
        #expect(checked.boxes[0].heading == "SASARAN · ada kesalahan")
        let figure = Figure(alternative: "Pohon", drawing: .tree(checked))
        #expect(figure.drawing.outline.first?.text == "SASARAN · ada kesalahan: S")
        #expect(figure.legendText?.contains("merah: ada kesalahan") ?? false)
    }
}
