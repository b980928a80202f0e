import Domain
import FoundationEssentials
import Testing

@Suite("Targets of several parts")
struct CompositeSplitTests {
    @Test(
        "a cell of several targets is taken apart",
        arguments: [
            ("1600 dos snack dan 370 galon", [["1600", "dos snack"], ["370", "galon"]]),
            ("a. 45 orang b. 40 orang c. 52 OPD%", [["45", "orang"], ["40", "orang"], ["52", "OPD%"]]),
            ("a.45 orang b.40 orang", [["45", "orang"], ["40", "orang"]]),
            ("a) 45 orang; b) 40 orang", [["45", "orang"], ["40", "orang"]]),
            ("100% (4250 SK KGB, 450 SK Pensiun)", [["100", "%"], ["4250", "SK KGB"], ["450", "SK Pensiun"]]),
            ("2 jabatan (1 kali seleksi)", [["2", "jabatan"], ["1", "kali seleksi"]]),
            ("40 jenis ATK dan 17 Jenis Barang", [["40", "jenis ATK"], ["17", "Jenis Barang"]]),
            (
                "a. 15000 pendaftar CPNS dan 5000 pendaftar PPPK",
                [["15000", "pendaftar CPNS"], ["5000", "pendaftar PPPK"]]
            ),
            ("b. 500 CPNS dan 250 PPPK", [["500", "CPNS"], ["250", "PPPK"]]),
            ("35/14 Orang/bulan", [["35", "orang"], ["14", "bulan"]]),
            ("100 SK 1504 orang 752 orang", [["100", "SK"], ["1504", "orang"], ["752", "orang"]]),
            ("120 orang  90%  200 orang", [["120", "orang"], ["90", "%"], ["200", "orang"]]),
            ("1 dokumen 100", [["1", "dokumen"], ["100", ""]]),
            ("4 kegiatan  80 orang", [["4", "kegiatan"], ["80", "orang"]]),
        ])
    func splits(raw: String, expected: [[String]]) {
        let parts = QuantityReading.read(raw).stated.reading.value?.parts ?? []
        let read = parts.map { part in
            [part.quantity.number.map { "\($0)" } ?? "", part.quantity.unit ?? ""]
        }
        #expect(read == expected)
    }

    @Test("a score with its grade keeps both")
    func keepsScoreAndGrade() throws {
        let quantity = try #require(QuantityReading.read("62,50 (B)", unit: "Nilai").stated.reading.value)
        #expect(quantity.number == Decimal(string: "62.5"))
        #expect(quantity.unit == "nilai")
        #expect(quantity.parts.map(\.quantity).last == .rating("B"))
    }

    @Test(
        "a cell of one target stays whole",
        arguments: [
            "57 unit mesin check clock dan computer/PC", "5 laporan triwulan 3", "30 orang eselon 4",
            "2 kali selama 3 hari",
            "1 dokumen 2020", "1 dokumen LKjIP tahun 2020", "30 Orang", "Meningkat", "20 orang Tk. 2", "a. 6 kali",
        ])
    func staysWhole(raw: String) {
        #expect(CompositeSplit.parts(of: raw).count == 1)
    }

    @Test("markers are kept beside the parts")
    func keepsMarkers() {
        let parts = CompositeSplit.parts(of: "a. 45 orang b. 40 orang")
        #expect(parts.map(\.marker) == ["a", "b"])
        #expect(parts.map(\.raw) == ["a. 45 orang", "b. 40 orang"])
        #expect(parts.map(\.text) == ["45 orang", "40 orang"])
    }

    @Test("an empty text is one empty part", arguments: ["", "   "])
    func keepsNothing(text: String) {
        #expect(CompositeSplit.parts(of: text).map(\.text) == [""])
    }

    @Test(
        "a marking letter is told from a word",
        arguments: [
            ("a.", "a"), ("b)", "b"), ("c", "c"), ("ab.", nil), ("A.", nil), ("1.", nil), ("", nil), ("a.5", nil),
        ]
            as [(String, String?)])
    func marks(word: String, letter: String?) {
        #expect(CompositeSplit.marker(word) == letter)
    }
}
