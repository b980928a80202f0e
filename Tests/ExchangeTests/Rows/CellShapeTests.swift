import Testing

@testable import Exchange

struct CellShapeTests {
    @Test("amounts of money", arguments: ["1.018.175.000,00", "696,263,250.00", "Rp. 800.000.000,-", "15.000.000.00"])
    func money(text: String) {
        #expect(CellShape(text).isMoney)
    }

    @Test("targets", arguments: ["73%", "30 Orang", "57,60%", "BB", "-", "belum ada", "a. 45 orang", "100", "2,500"])
    func targets(text: String) {
        #expect(CellShape(text).isTarget)
        #expect(!CellShape(text).isMoney)
    }

    @Test("texts are neither", arguments: ["Meningkatnya minat baca", "Program Kearsipan", "Terlaksananya rapat"])
    func texts(text: String) {
        let shape = CellShape(text)
        #expect(shape.isText)
        #expect(!shape.isTarget && !shape.isMoney && !shape.isNumeric && !shape.isMark)
    }

    @Test("marks, units, codes and openings")
    func others() {
        #expect(CellShape("2.").isMark && CellShape("2.").isNumeric)
        #expect(CellShape("Orang").isUnit && CellShape("%").isUnit)
        #expect(CellShape("5.03.02.2.01").isCode)
        #expect(CellShape("Program Kearsipan").opensProgram && CellShape("1. Program Kearsipan").opensProgram)
        #expect(CellShape("Jumlah buku").opensIndicator && CellShape("a. Persentase buku").opensIndicator)
        #expect(CellShape("satu dua tiga empat lima").isLong)
        #expect(!CellShape("").isText)
    }

    @Test("a cell of any length is judged by its beginning")
    func long() {
        let shape = CellShape("Jumlah " + String(repeating: "kata ", count: 100_000))
        #expect(shape.opensIndicator && shape.isLong && !shape.isTarget)
    }
}
