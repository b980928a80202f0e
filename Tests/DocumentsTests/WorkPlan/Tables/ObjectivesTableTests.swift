import Domain
import Testing

@testable import Documents

@Suite("Goals, objectives, programs and activities")
struct ObjectivesTableTests {
    @Test("goal, objective and indicator are merged over the programs that serve them")
    func merged() {
        var plan = WorkPlanFixture()
        let goal = plan.builder.addNode(.goal, name: "Tujuan")
        plan.state(
            "80", StatementKey(.target, .own, .year(2021)), of: plan.builder.addIndicator(of: goal, name: "Indeks"))
        for number in 1...2 {
            let objective = plan.builder.addNode(
                .objective, under: goal, number: "\(number)", name: "Sasaran \(number)")
            let measure = plan.builder.addIndicator(of: objective, name: "Ukuran \(number)")
            let program = plan.builder.addNode(
                .program, under: objective, name: "Program \(number)", indicator: measure)
            plan.builder.addNode(.activity, under: program, name: "Kegiatan \(number)")
        }
        let rows = plan.rows(.objectives)
        #expect(rows.map { $0[0] } == ["Tujuan", "^", "^", "^"])
        #expect(rows.map { $0[2] } == ["80", "^", "^", "^"])
        #expect(rows.map { $0[3] } == ["1. Sasaran 1", "^", "2. Sasaran 2", "^"])
        #expect(rows.map { $0[4] } == ["Ukuran 1", "^", "Ukuran 2", "^"])
        #expect(rows.map { $0[5] } == ["Program 1", "Kegiatan 1", "Program 2", "Kegiatan 2"])
    }

    @Test("an objective with two indicators is merged over the programs of both, those of none with the first")
    func twoIndicators() {
        var plan = WorkPlanFixture()
        let goal = plan.builder.addNode(.goal, name: "Tujuan")
        let objective = plan.builder.addNode(.objective, under: goal, name: "Sasaran")
        let measures = (1...2).map { plan.builder.addIndicator(of: objective, name: "Ukuran \($0)") }
        plan.builder.addNode(.program, under: objective, name: "Program B", indicator: measures[1])
        plan.builder.addNode(.program, under: objective, name: "Program A")
        let rows = plan.rows(.objectives)
        #expect(rows.map { $0[3] } == ["Sasaran", "^"])
        #expect(rows.map { $0[5] } == ["Program A", "Program B"])
    }
}
