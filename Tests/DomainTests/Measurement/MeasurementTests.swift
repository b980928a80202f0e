import Domain
import Testing

@Suite("What was reached and spent")
struct MeasurementTests {
    @Test("a measurement without a value keeps why, and begins without evidence")
    func keepsGaps() {
        let measurement = Measurement(
            indicator: IndicatorID("I1"), period: .quarter(year: 2025, .first), actual: .missing(.blank),
            finality: .provisional)
        #expect(measurement.actual.value == nil)
        #expect(measurement.evidence.isEmpty)
        #expect(measurement.drivers == nil && measurement.obstacles == nil)
    }

    @Test("spending belongs to a node and a period")
    func belongs() {
        let spending = Spending(node: NodeID("K1"), period: .year(2025), amount: .reported(Money(rupiah: 5)))
        #expect(spending.amount.value == Money(rupiah: 5))
        #expect(spending.node == NodeID("K1"))
    }
}
