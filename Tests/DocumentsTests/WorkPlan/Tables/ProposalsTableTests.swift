import Domain
import Testing

@testable import Documents

@Suite("Proposals of the people")
struct ProposalsTableTests {
    @Test("without proposals there is a row that says so")
    func nothing() {
        let table = ProposalsTable(register: WorkPlanFixture().register()).table(of: nil)
        #expect(table.body.map { $0.cells.map(\.columns) } == [[6]])
        #expect(table.body[0].cells[0].content == .text("NIHIL"))
    }

    @Test("a source that prints NIHIL is printed as it is")
    func stated() {
        var plan = WorkPlanFixture()
        plan.builder.addNode(.agency, name: "NIHIL")
        #expect(plan.rows(.proposals) == [["NIHIL", "<", "<", "<", "<", "<"]])
    }

    @Test("what is proposed has its place, volume and note")
    func proposed() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, number: "1", name: "Pelatihan")
        let indicator = plan.builder.addIndicator(of: activity, name: "Jumlah peserta")
        plan.builder.state(
            Statement(
                entry: indicator, role: .target, period: .year(2021),
                value: .quantity(QuantityReading.read("10 orang").stated), heading: "Besaran/Volume"))
        plan.state("Kecamatan", StatementKey(.location), of: activity)
        plan.state("Diterima", StatementKey(.note), of: activity)
        #expect(plan.rows(.proposals) == [["1", "Pelatihan", "Kecamatan", "Jumlah peserta", "10 orang", "Diterima"]])
    }
}
