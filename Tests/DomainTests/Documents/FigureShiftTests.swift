import Domain
import FoundationEssentials
import Testing

@Suite("By how much a figure has grown")
struct FigureShiftTests {
    private func number(_ value: Decimal, _ unit: String? = nil) -> StatedValue {
        .quantity(StatedQuantity(raw: "\(value)", reading: .reported(.number(value, unit: unit))))
    }

    private func percent(_ value: Decimal) -> StatedValue {
        .quantity(StatedQuantity(raw: "\(value)%", reading: .reported(.percent(value))))
    }

    private func money(_ rupiah: Int64?) -> StatedValue {
        .money(StatedMoney(raw: "", reading: rupiah.map { .reported(Money(rupiah: $0)) } ?? .missing(.blank)))
    }

    @Test("figures of one kind are subtracted")
    func subtracted() {
        #expect(FigureShift(from: number(30, "orang"), to: number(50, "orang")) == .number(20, unit: "orang"))
        #expect(FigureShift(from: number(30), to: number(50, "orang")) == .number(20, unit: "orang"))
        #expect(FigureShift(from: percent(80), to: percent(75)) == .number(-5, unit: "%"))
        #expect(FigureShift(from: money(5), to: money(2)) == .money(Money(rupiah: -3)))
        let counts = [1, 4].map { StatedValue.count(StatedCount(raw: "", reading: .reported($0))) }
        #expect(FigureShift(from: counts[0], to: counts[1]) == .number(3, unit: nil))
        #expect(FigureShift(from: percent(80), to: percent(75))?.isIncrease == false)
        #expect(FigureShift(from: money(2), to: money(5))?.isIncrease == true)
    }

    @Test("its size has no direction")
    func size() {
        #expect(FigureShift(from: percent(80), to: percent(75))?.size == .number(5, unit: "%"))
        #expect(FigureShift(from: money(5), to: money(2))?.size == .money(Money(rupiah: 3)))
    }

    @Test("missing is never zero, and unlike things are not subtracted")
    func apart() {
        #expect(FigureShift(from: money(nil), to: money(5)) == nil)
        #expect(FigureShift(from: money(5), to: money(5)) == nil)
        #expect(FigureShift(from: money(5), to: number(5)) == nil)
        #expect(FigureShift(from: percent(5), to: number(6)) == nil)
        #expect(FigureShift(from: number(5, "orang"), to: number(6, "berkas")) == nil)
        #expect(FigureShift(from: .text("a"), to: .text("b")) == nil)
        #expect(FigureShift(from: money(Int64.min / 100), to: money(Int64.max / 100)) == nil)
    }
}
