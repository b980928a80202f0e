import Domain
import Testing

@testable import Exchange

struct LevelHeadingTests {
    private func heading(_ fields: String, printed levels: [PlanLevel] = [.activity]) -> LevelHeading? {
        LevelHeading(GridRow(fields), printed: levels)
    }

    @Test(
        "a row that names a level across the table",
        arguments: [
            ("Sasaran 1: Meningkatnya minat baca", PlanLevel.objective, "1", "Meningkatnya minat baca"),
            ("| SASARAN STRATEGIS II : Tertatanya arsip", .objective, "II", "Tertatanya arsip"),
            ("Tujuan: Masyarakat gemar membaca", .goal, nil, "Masyarakat gemar membaca"),
            ("Program : Pengelolaan Arsip", .program, nil, "Pengelolaan Arsip"),
            ("Program Pengelolaan Arsip", .program, nil, "Program Pengelolaan Arsip"),
            (
                "Sasaran 2. Tertatanya arsip | Sasaran 2. Tertatanya arsip | Sasaran 2. Tertatanya arsip", .objective,
                "2",
                "Tertatanya arsip"
            ),
        ] as [(String, PlanLevel, String?, String)])
    func headings(fields: String, level: PlanLevel, number: String?, name: String) {
        let heading = heading(fields)
        #expect(heading?.level == level)
        #expect(heading?.number == number)
        #expect(heading?.name == name)
    }

    @Test(
        "other rows, and levels that have a column",
        arguments: [
            "Sasaran yang hendak dicapai", "Sasaran:", "Program", "Kegiatan Penataan Arsip", "Meningkatnya minat baca",
            "Sasaran 1: Naik | 65", "",
        ])
    func others(fields: String) {
        #expect(heading(fields) == nil)
        #expect(heading("Sasaran 1: Naik", printed: [.objective]) == nil)
    }

    @Test("copies of the text in other cells are kept apart")
    func copies() {
        #expect(heading("Sasaran: Naik | Sasaran: Naik | Sasaran: Naik")?.copies.count == 2)
    }
}
