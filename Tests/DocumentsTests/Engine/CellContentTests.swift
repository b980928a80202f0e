import Documents
import Domain
import FoundationEssentials
import Testing

@Suite("What a cell prints")
struct CellContentTests {
    @Test("figures are printed the Indonesian way")
    func figures() {
        #expect(CellContent.value(.money(Money(rupiah: 1_018_175_000))).paragraphs == ["1.018.175.000"])
        #expect(CellContent.value(.percent(Decimal(57.5), decimals: 2)).paragraphs == ["57,50%"])
        #expect(CellContent.number(2500).paragraphs == ["2.500"])
    }

    @Test("what shrank stands in brackets")
    func changes() {
        #expect(CellContent.value(.change(-20_000_000, decimals: 0)).paragraphs == ["(20.000.000)"])
        #expect(CellContent.value(.change(Decimal(12.5), decimals: 2)).paragraphs == ["12,50"])
        #expect(CellContent.value(.change(0, decimals: 0)).paragraphs == ["0"])
        #expect(CellContent.value(.change(1, decimals: 0)).isFigure)
    }

    @Test("only missing and failed values are gaps")
    func gaps() {
        #expect(CellContent.missing("kosong").gap == "kosong")
        #expect(CellContent.failed("pembagi nol").gap == "pembagi nol")
        #expect(CellContent.room.gap == nil)
        #expect(CellContent.notApplicable.gap == nil)
        #expect(CellContent.text(" ", missing: "tanpa nama").gap == "tanpa nama")
    }
}
