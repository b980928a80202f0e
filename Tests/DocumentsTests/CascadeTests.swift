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

    /// A work plan that looks back, plans objectives and plans work, each node in several tables.
    private var workPlan: DossierBuilder {
        var plan = WorkPlanFixture()
        let looked = plan.builder.addNode(.program, code: "5.03.02", name: "Program A")
        _ = plan.evaluate("Capaian A", of: looked, "", "", "85%", "80%", "", "", "", "")
        let gone = plan.builder.addNode(.activity, under: looked, name: "Kegiatan lama")
        _ = plan.evaluate("Jumlah lama", of: gone, "", "", "5", "5", "", "", "", "")
        let goal = plan.builder.addNode(.goal, number: "1", name: "Tujuan")
        plan.state(
            "80", StatementKey(.target, .strategicPlan, .endOfPlan),
            of: plan.builder.addIndicator(of: goal, name: "Indeks"))
        let again = plan.builder.addNode(.goal, name: "Tujuan", same: goal)
        let objective = plan.builder.addNode(.objective, under: again, name: "Sasaran")
        let served = plan.builder.addNode(.program, under: objective, name: "Program A", same: looked)
        let year = StatedPeriod.year(2021)
        plan.state(
            "90%", StatementKey(.target, .own, year), of: plan.builder.addIndicator(of: served, name: "Capaian A"))
        let recapitulated = plan.builder.addNode(.agency, number: "1", name: "Badan")
        plan.state("2", StatementKey(.programCount, .own, year), of: recapitulated)
        let affair = plan.builder.addNode(.affair, under: recapitulated, name: "URUSAN")
        plan.state("1", StatementKey(.programCount, .own, year), of: affair)
        let agency = plan.builder.addNode(.agency, name: "Badan", same: recapitulated)
        plan.state("9.000", StatementKey(.budget, .own, year), of: agency)
        for (name, same) in [("Program A", looked), ("Program B", nil)] as [(String, EntryID?)] {
            let program = plan.builder.addNode(.program, under: agency, name: name, same: same)
            plan.state(
                "100%", StatementKey(.target, .own, year),
                of: plan.builder.addIndicator(of: program, name: "Capaian \(name.suffix(1))"))
            let activity = plan.builder.addNode(.activity, under: program, name: "Kegiatan \(name.suffix(1))")
            plan.state("4.500", StatementKey(.budget, .own, year), of: activity)
            plan.state("5.000", StatementKey(.budget, .forward, .year(2022)), of: activity)
        }
        return plan.builder
    }

    @Test("a work plan is one tree of its year, from the tables that plan it, with each node once")
    func ofWorkPlan() {
        let trees = trees { $0 = DocumentInput(report: CheckReport(dossier: workPlan.build())) }
        let overview = trees[0].boxes
        #expect(overview.map(\.title) == ["Badan", "Tujuan", "Sasaran", "Program A", "Program B"])
        #expect(overview.map(\.parent) == [nil, 0, 1, 2, 0])
        #expect(overview.map(\.lines) == [[], ["Indeks: belum ada"], [], ["Capaian A: 100%"], ["Capaian B: 100%"]])
        #expect(
            trees.dropFirst().map { $0.boxes.map(\.title) } == [
                ["Program A", "Kegiatan A"], ["Program B", "Kegiatan B"],
            ])
    }

    @Test("a print in any table asks for its node, and what only looks back is drawn nowhere")
    func anyPrint() {
        let dossier = workPlan.build()
        func trees(_ name: String) -> [Int] {
            let entry = dossier.documents[0].entries.first { $0.name == name }
            return self.trees {
                $0 = DocumentInput(report: CheckReport(dossier: dossier))
                $0.options.below = entry?.id
            }.map(\.boxes.count)
        }
        #expect(trees("Program A") == [2])
        #expect(trees("Kegiatan lama") == [])
    }
}
