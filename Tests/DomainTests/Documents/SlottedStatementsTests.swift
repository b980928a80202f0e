import Domain
import Testing

@Suite("Statements in their slots")
struct SlottedStatementsTests {
    private let entry = EntryID("K1")

    private func target(_ raw: String, _ period: StatedPeriod, basis: StatementBasis = .own) -> Statement {
        let value = StatedValue.quantity(QuantityReading.read(raw).stated)
        return Statement(entry: entry, role: .target, basis: basis, period: period, value: value)
    }

    @Test("the first figure of a period takes its slot, a second one is a further statement")
    func firstTakesTheSlot() {
        let first = target("73%", .year(2020))
        let second = target("74%", .year(2020))
        let slotted = SlottedStatements([first, second], in: .actionPlan)
        #expect(slotted.slots == [.target: first])
        #expect(slotted.further == [second])
        #expect(slotted.order == [.target, nil])
        #expect(slotted.isInFileOrder)
    }

    @Test("a quoted figure and one of a longer period have no slot")
    func othersAreFurther() {
        let statements = [
            target("70%", .year(2020), basis: .strategicPlan), target("80%", .through(2020)), target("9", .endOfPlan),
        ]
        #expect(SlottedStatements(statements, in: .actionPlan).further == statements)
    }

    @Test("where a layout prints several figures for a year none has a slot")
    func workPlansHaveNoSlots() {
        let statement = target("73%", .year(2020))
        #expect(SlottedStatements([statement], in: .workPlan).further == [statement])
        #expect(SlottedStatements([statement], in: .performanceAgreement).further.isEmpty)
    }

    @Test("slots in another order than a file's are told apart")
    func orderIsKept() {
        let quarter = target("20%", .quarter(year: 2020, .second))
        let year = target("73%", .year(2020))
        let note = Statement(entry: entry, role: .note, period: nil, value: .text("menunggu DPA"))
        #expect(SlottedStatements([year, quarter, note], in: .actionPlan).isInFileOrder)
        let slotted = SlottedStatements([note, quarter, year], in: .actionPlan)
        #expect(!slotted.isInFileOrder)
        #expect(slotted.order == [.attribute(.note), .targetQuarter(.second), .target])
        #expect(slotted.inFileOrder == [year, quarter, note])
    }

    @Test("a slot the kind of entry lacks makes a further statement")
    func disallowedSlotsAreFurther() {
        let statement = target("73%", .year(2020))
        #expect(SlottedStatements([statement], in: .actionPlan, allowed: { $0 != .target }).further == [statement])
    }
}
