import Testing

@testable import Documents

@Suite struct FigureOutlineTests {
    @Test func aTreeIsToldDepthFirst() {
        let tree = FigureTree([
            .init(parent: nil, label: "TUJUAN", title: "A"),
            .init(parent: 0, title: "B", lines: ["Indikator: 80%"]),
            .init(parent: 0, title: "C"),
            .init(parent: 1, title: "D"),
        ])
        #expect(
            Figure.Drawing.tree(tree).outline == [
                OutlineLine("TUJUAN: A"), OutlineLine("B", depth: 1), OutlineLine("Indikator: 80%", depth: 2),
                OutlineLine("D", depth: 2), OutlineLine("C", depth: 1),
            ])
    }

    @Test func stagesAreToldWithTheirSteps() {
        let stages = [FigureStage(title: "Persiapan", steps: ["Tim", "Jadwal"])]
        #expect(
            Figure.Drawing.stages(stages).outline == [
                OutlineLine("Persiapan"), OutlineLine("Tim", depth: 1), OutlineLine("Jadwal", depth: 1),
            ])
    }
}
