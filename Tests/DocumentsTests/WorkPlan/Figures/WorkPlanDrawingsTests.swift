import Domain
import Testing

@testable import Documents

@Suite("Figures of a work plan")
struct WorkPlanDrawingsTests {
    private func drawings(
        _ plan: WorkPlanFixture = WorkPlanFixture(), figures: DocumentOptions.Figures = .asStated,
        positions: [Position] = [], foreign: [ForeignTable] = []
    ) -> WorkPlanDrawings {
        WorkPlanDrawings(register: plan.register(figures), positions: positions, foreign: foreign)
    }

    @Test("the stages are the source's where it prints them, with their steps")
    func stages() {
        let table = ForeignTable(
            block: 4, rows: [["Persiapan", "Penetapan"], ["a. Orientasi b. Data", "a. Verifikasi"]])
        let figure = drawings(foreign: [table]).figure(
            number: "1.1", caption: "Tahapan Penyusunan Renja", block: 4)
        #expect(
            figure.drawing
                == .stages([
                    FigureStage(title: "Persiapan", steps: ["Orientasi", "Data"]),
                    FigureStage(title: "Penetapan", steps: ["Verifikasi"]),
                ]))
        #expect(figure.gap == nil)
    }

    @Test("a table stands below the caption of a table as it stood, and below that of a drawing as a drawing")
    func drawnTables() {
        let captions = ["Gambar 2.2 Profil Pegawai", "Tabel 2.1 Profil Pegawai"].map { Block(kind: .caption, text: $0) }
        #expect(captions.map { drawings().isDrawn(below: $0) } == [true, false])
    }

    @Test("the usual stages are drawn only as computed")
    func usualStages() {
        #expect(!drawings().isKnown(.stages))
        #expect(drawings(figures: .asComputed).isKnown(.stages))
    }

    @Test("posts make the chart of the organisation; without them it is a hole")
    func organisation() {
        let head = Position(id: PositionID("J1"), title: "Kepala")
        let deputy = Position(id: PositionID("J2"), title: "Sekretaris", parent: PositionID("J1"))
        let drawn = drawings(positions: [head, deputy]).figure(.organisation, number: "2.1")
        guard case .tree(let tree) = drawn.drawing else {
            Issue.record("a tree")
            return
        }
        #expect(tree.boxes.map(\.parent) == [nil, 0])
        #expect(drawings().figure(.organisation, number: "2.1").gap == "belum diisi: bagan organisasi")
    }

    @Test("goals and objectives make the drawing of how they were formed")
    func goals() {
        var plan = WorkPlanFixture()
        let goal = plan.builder.addNode(.goal, name: "Tujuan")
        let objective = plan.builder.addNode(.objective, under: goal, name: "Sasaran")
        plan.builder.addNode(.program, under: objective, name: "Program")
        guard case .tree(let tree) = drawings(plan).figure(.goals, number: "3.1").drawing else {
            Issue.record("a tree")
            return
        }
        #expect(tree.boxes.map(\.title) == ["Tujuan", "Sasaran"])
    }

    @Test("what nothing is known of is drawn from the words that the source has of it")
    func words() {
        var plan = WorkPlanFixture()
        plan.builder.edit { document in
            document.blocks = [
                Block(kind: .caption, number: "2.1", text: "Gambar 2.1 Bagan Organisasi"),
                Block(kind: .paragraph, part: .drawing, text: "Kepala"),
                Block(kind: .paragraph, part: .drawing, text: "Sekretaris"), Block(kind: .paragraph, text: "Teks"),
            ]
        }
        let figure = drawings(plan).figure(number: "2.1", caption: "Bagan Organisasi", block: 0)
        #expect(figure.drawing == .stages(["Kepala", "Sekretaris"].map { FigureStage(title: $0, steps: []) }))
        let printed = plan.document().sections.flatMap(\.sections).flatMap(\.content)
        #expect(!printed.contains(.paragraph("Kepala")))
    }

    @Test("a figure of which nothing is known keeps its caption over a hole")
    func unknown() {
        let figure = drawings().figure(number: "4.1", caption: "Peta wilayah", block: 0)
        #expect(figure.title == "Gambar 4.1. Peta wilayah")
        #expect(figure.gap == "belum diisi: Peta wilayah")
    }
}
