import Domain
import Testing

@Suite("Dates as printed")
struct PrintedDateTests {
    @Test(
        "read as precisely as printed",
        arguments: [
            ("2 Januari 2018", PrintedDate(year: 2018, month: 1, day: 2), 20_180_102, 20_180_102),
            ("Blitar, 02 Nopember 2018", PrintedDate(year: 2018, month: 11, day: 2), 20_181_102, 20_181_102),
            ("Bengkalis, Maret 2020", PrintedDate(year: 2020, month: 3), 20_200_301, 20_200_331),
            ("Blitar, 2020", PrintedDate(year: 2020), 20_200_101, 20_201_231),
            ("02-01-2018", PrintedDate(year: 2018, month: 1, day: 2), 20_180_102, 20_180_102),
        ])
    func reads(text: String, date: PrintedDate, earliest: Int, latest: Int) throws {
        let read = try #require(PrintedDate(text))
        #expect(read == date)
        #expect(read.earliest == earliest)
        #expect(read.latest == latest)
    }

    @Test("no date", arguments: ["", "Januari", "2 Januari", "Nomor 20180"])
    func refuses(text: String) {
        #expect(PrintedDate(text) == nil)
    }
}
