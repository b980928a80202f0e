import Domain
import Testing

@testable import Exchange

struct PlaceAndDateTests {
    @Test(
        "place and date stand on one line, or each on its own",
        arguments: [
            (["Sukamaju, 3 Januari 2026"], "Sukamaju, 3 Januari 2026"),
            (["Ditetapkan di Uji Coba", "pada tanggal 3 Januari 2026"], "Uji Coba, 3 Januari 2026"),
            (["Ditetapkan di : Uji Coba,", "Pada Tanggal : 3 Nopember 2026"], "Uji Coba, 3 Nopember 2026"),
            (["Ditetapkan di ..........", "pada tanggal ..... Januari 2026"], "..... Januari 2026"),
        ])
    func stated(lines: [String], text: String) {
        #expect(PlaceAndDate(lines)?.text == text)
    }

    @Test(
        "room for them says nothing",
        arguments: [
            ["Ditetapkan di ..........", "pada tanggal .........."], ["............, ............"], ["Kepala Dinas"],
            [],
        ])
    func room(lines: [String]) {
        #expect(PlaceAndDate(lines) == nil)
    }

    @Test("both lines belong to the signature below them")
    func block() {
        let lines = ["Ditetapkan di Uji Coba", "pada tanggal 3 Januari 2026", "KEPALA DINAS SOSIAL,", "NAMA"]
        for below in [["NIP. 0"], []] {
            let reading = SignatureReading(["Teks."] + lines + below)
            #expect(reading.ranges == [1..<(5 + below.count)])
            #expect(reading.date == "Uji Coba, 3 Januari 2026")
            #expect(reading.signatories.map(\.title) == ["KEPALA DINAS SOSIAL"])
        }
    }

    @Test("nothing else stands on the line that opens a signature")
    func whole() {
        for line in ["Sukamaju, Januari 2026", "Kota Contoh, ..... 2026", "Sukamaju, 03-01-2026"] {
            #expect(PlaceAndDate.isWhole(line))
        }
        for line in ["Mengetahui, Sukamaju, Januari 2026", "Renja dan target, 2026", "Sukamaju, Tahun 2026"] {
            #expect(!PlaceAndDate.isWhole(line))
        }
    }
}
