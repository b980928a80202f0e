import Testing

@testable import Documents

@Suite("How cells of a table are called in a list")
struct TablePlacesTests {
    private let table = Table(
        columns: [.init(), .init(), .init()],
        head: [TableRow(.header, [Cell("Sasaran"), Cell("Target", columns: 2)])],
        body: [
            TableRow([Cell("Program", rows: 2), Cell("Jumlah peserta"), Cell("12")]),
            TableRow([Cell("", columns: 1), Cell("30")]),
            TableRow(.header, [Cell("Kegiatan"), Cell("TW I"), Cell("")]),
            TableRow(.header, [Cell(""), Cell("Orang"), Cell("Rp")]),
            TableRow([Cell(String(repeating: "panjang ", count: 20)), Cell("2"), Cell("3")]),
            TableRow([Cell("1"), Cell("2"), Cell("3")]),
        ])

    @Test("a row is called by the text that is most its own, a long one cut, one of numbers by its place alone")
    func rows() {
        let places = TablePlaces(table)
        #expect(places.row(0) == "baris 1 “Jumlah peserta”")
        #expect(places.row(1) == "baris 2 “Program”")
        #expect(places.row(4).hasSuffix("…”"))
        #expect(places.row(4).count < 75)
        #expect(places.row(5) == "baris 6")
    }

    @Test("columns that are named together share their upper headings")
    func joined() {
        #expect(
            TablePlaces.joined(["TARGET / TW I / Rp", "TARGET / TW II / Rp", "AKHIR / Rp"])
                == "TARGET / TW I / Rp; TW II / Rp; AKHIR / Rp")
        #expect(TablePlaces.joined(["Nama"]) == "Nama")
    }

    @Test("a column is called by the header printed last above it; without one by its place")
    func columns() throws {
        let places = TablePlaces(table)
        let names = try [(0, 2), (4, 1), (4, 2)].map { row, column in
            places.column(of: try #require(places.body.placement(row: row, column: column)))
        }
        #expect(names == ["Target", "TW I / Orang", "Rp"])
        var bare = table
        bare.head = []
        let unnamed = TablePlaces(bare)
        #expect(unnamed.column(of: try #require(unnamed.body.placement(row: 0, column: 2))) == "kolom 3")
    }
}
