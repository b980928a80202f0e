import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("An entry's own figures")
struct EntryFiguresTests {
    private func statement(_ raw: String, _ period: StatedPeriod, basis: StatementBasis = .own) -> Statement {
        Statement(
            entry: EntryID("I1"), role: .target, basis: basis, period: period,
            value: .quantity(QuantityReading.read(raw).stated))
    }

    @Test("the first figure of a period is its own; another basis is not")
    func first() {
        let figures = EntryFigures(
            [
                statement("3", .year(2025), basis: .strategicPlan), statement("5", .year(2025)),
                statement("7", .year(2025)), statement("2", .quarter(year: 2025, .second)),
                statement("", .quarter(year: 2025, .third)),
            ], in: .actionPlan)
        #expect(figures.target?.quantity?.raw == "5")
        #expect(figures.quarterTargets[1].value?.number == 2)
        #expect(figures.quarterTargets[2] == .missing(.blank))
        #expect(figures.quarterTargets[0] == .notApplicable(.noSuchColumn))
        #expect(figures.budget == nil)
    }

    @Test("a layout with several figures for a year has no own one")
    func several() {
        #expect(EntryFigures([statement("5", .year(2025))], in: .workPlan).target == nil)
        #expect(EntryFigures.none.target == nil)
    }
}
