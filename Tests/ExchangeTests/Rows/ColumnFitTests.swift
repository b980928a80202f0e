import Domain
import Testing

@testable import Exchange

struct ColumnFitTests {
    private func cost(_ text: String, _ role: Column.Role, marked: Bool = false, budgets: Bool = true) -> Int {
        ColumnFit(programsAreMarked: marked, hasBudgets: budgets).cost(
            CellShape(text), in: Column(role: role, level: nil, ordinal: 1, index: 0, heading: ""))
    }

    @Test("what belongs in a column costs nothing")
    func fits() {
        #expect(cost("1.", .ordinal) == 0)
        #expect(cost("5.03.02", .code) == 0)
        #expect(cost("Pengelolaan Arsip", .label([.activity])) == 0)
        #expect(cost("Jumlah arsip", .indicator) == 0)
        #expect(cost("Berkas", .unit) <= 1)
        #expect(cost("80%", .target(.year)) == 0)
        #expect(cost("310.500.000", .budget(.year)) == 0)
        #expect(cost("APBD", .fundingSource) == 0)
        #expect(cost("310.500.000", .note, budgets: false) == 0)
    }

    @Test("a target may be a word, an amount a small one: both stay where they stand")
    func smallAmounts() {
        #expect(cost("Tersedia", .target(.year)) < 3)
        #expect(cost("0", .budget(.year)) < 3)
        #expect(cost("1.000", .budget(.year)) < 3)
        #expect(cost("0", .target(.year)) == 0)
    }

    @Test("what doesn't belong there costs more than a displacement by one")
    func misfits() {
        #expect(cost("Pengelolaan Arsip", .ordinal) == ColumnFit.impossible)
        #expect(cost("310.500.000", .label([.activity])) > 3)
        #expect(cost("80", .indicator) > 3)
        #expect(cost("80", .unit) > 3)
        #expect(cost("Jumlah arsip", .target(.year)) > 3)
        #expect(cost("310.500.000", .target(.year)) > 3)
        #expect(cost("Jumlah arsip", .budget(.year)) > 3)
        #expect(cost("310.500.000", .note) > 3)
    }

    @Test("in a table whose programs begin with their word, another name hardly fits their column")
    func markedPrograms() {
        #expect(cost("Pengelolaan Arsip", .label([.program]), marked: true) == 3)
        #expect(cost("Program Pengelolaan Arsip", .label([.program]), marked: true) == 0)
        #expect(cost("Program Pengelolaan Arsip", .label([.activity])) == 3)
    }

    @Test("a column of no plan takes anything, and nothing with pleasure")
    func other() {
        #expect(cost("apa saja", .other) == 1)
    }
}
