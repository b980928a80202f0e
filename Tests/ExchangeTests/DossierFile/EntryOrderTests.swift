import Domain
import Testing

@testable import Exchange

@Suite("The order of entries")
struct EntryOrderTests {
    private func arranged(_ items: [(String, String?)]) -> [String]? {
        EntryOrder.arranged(items, id: \.0, after: \.1)?.map(\.0)
    }

    @Test("heads keep their order, each followed by what stands after it")
    func heads() {
        let items = [("N1", nil), ("I1", "N1"), ("I2", "P1"), ("N2", nil), ("P1", "N2")]
        #expect(arranged(items) == ["N1", "I1", "N2", "P1", "I2"])
    }

    @Test("an empty name puts an entry first")
    func start() {
        #expect(arranged([("N1", nil), ("I1", "")]) == ["I1", "N1"])
    }

    @Test("circles and names of no entry are found", arguments: [["a", "b"], ["zz", nil]])
    func circles(names: [String?]) {
        #expect(arranged([("b", names[0]), ("a", names[1])]) == nil)
    }

    @Test("only an indicator that stands away from its node is told to stand after another")
    func onlyDisplacedOnes() {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2020)
        let objective = builder.addNode(.objective, name: "Sasaran")
        builder.addIndicator(of: objective, name: "Pertama")
        let program = builder.addNode(.program, under: objective, name: "Program")
        builder.addIndicator(of: program, name: "Kedua")
        let late = builder.addIndicator(of: objective, name: "Ketiga")
        let order = EntryOrder(EntryIndex(builder.build()))
        #expect(order.after == [late: "S1.P1.I1"])
    }
}
