import Domain
import Testing

@testable import Exchange

struct IndicatorCellTests {
    private func items(_ text: String) -> [String] {
        IndicatorCell(text).items.map { [$0.mark, $0.name].compactMap { $0 }.joined(separator: "|") }
    }

    @Test("one indicator with or without its mark")
    func single() {
        #expect(items("Jumlah buku") == ["Jumlah buku"])
        #expect(items("2. Jumlah buku") == ["2|Jumlah buku"])
        #expect(items("b. Jumlah buku") == ["b|Jumlah buku"])
    }

    @Test("several indicators in one cell are taken apart by the marks that follow each other")
    func stacked() {
        #expect(items("a. Jumlah buku b. Jumlah arsip") == ["a|Jumlah buku", "b|Jumlah arsip"])
        #expect(items("1. Jumlah buku 2. Jumlah arsip 3. Nilai") == ["1|Jumlah buku", "2|Jumlah arsip", "3|Nilai"])
        #expect(items("a) Jumlah buku b) Jumlah arsip") == ["a|Jumlah buku", "b|Jumlah arsip"])
    }

    @Test("a mark out of turn is part of the name")
    func outOfTurn() {
        #expect(items("a. Jumlah buku golongan c. yang dibeli") == ["a|Jumlah buku golongan c. yang dibeli"])
        #expect(items("1. Jumlah PNS golongan 2. Orang 4. lain").count == 2)
        #expect(items("Jumlah a. buku b. arsip") == ["Jumlah a. buku b. arsip"])
    }

    @Test("a mark with nothing behind it is no indicator")
    func hollow() {
        #expect(items("a. b. Jumlah buku baru").count == 1)
    }

    @Test("letters end with z; what follows belongs to the last")
    func manyLetters() {
        let letters = (0..<26).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0))) }
        let text = (letters + ["a", "z"]).map { "\($0). Jumlah" }.joined(separator: " ")
        #expect(IndicatorCell(text).items.count == 26)
        #expect(IndicatorCell(text).items.last?.name == "Jumlah a. Jumlah z. Jumlah")
    }

    @Test("lines without marks are indicators where a figure beside them has as many lines")
    func lines() {
        let place = SourcePlace(file: "a.xlsx", spot: .sheet("A", cell: "B2"))
        let cell = GridCell(text: "Jumlah arsip Jumlah buku", place: place, lines: ["Jumlah arsip", "Jumlah buku"])
        let figure = GridCell(text: "10 20", place: place, lines: ["10", "20"])
        #expect(IndicatorCell.items(of: cell, beside: [figure]).map(\.name) == ["Jumlah arsip", "Jumlah buku"])
        #expect(IndicatorCell.items(of: cell, beside: [GridCell(text: "10", place: place)]).count == 1)
    }
}
