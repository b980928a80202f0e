import Testing

@testable import Rules

@Suite("Kinds of units that contradict each other")
struct UnitKindTests {
    @Test("units and counted nouns have the same kinds")
    func kinds() {
        #expect(UnitKind.of(unit: "Org") == .people)
        #expect(UnitKind.of(unit: "Bulan") == .time)
        #expect(UnitKind.of(unit: "paket") == nil)
        #expect(UnitKind.counted(by: "Jumlah laporan monitoring") == .papers)
        #expect(UnitKind.counted(by: "Jumlah Penyerahan SK") == nil)
        #expect(UnitKind.counted(by: "Jumlah") == nil)
    }
}
