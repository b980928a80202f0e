import Domain
import Testing

@testable import Exchange

struct LevelReadingTests {
    private typealias Name = (text: String, number: String, code: String)
    private let mixed: [PlanLevel] = [.affair, .program, .activity, .subActivity]

    private func reading(_ names: [(text: String, number: String, code: String)]) -> LevelReading {
        LevelReading(levels: mixed, names: names, agency: "Dinas Perpustakaan")
    }

    @Test("the first word decides, then the agency, then the code")
    func words() {
        let names: [(text: String, number: String, code: String)] = [
            ("PROGRAM A B", "", "2.23.02"), ("Pengelolaan", "", "2.23.02.2.01"), ("Pengadaan", "", "2.23.02.2.01.0001"),
        ]
        let reading = reading(names)
        func level(_ text: String, _ code: String = "") -> PlanLevel {
            reading.level(of: text, number: "", code: code, isProgramOpen: true, isMeasured: false)
        }
        #expect(level("Program Pembinaan") == .program)
        #expect(level("Sub Kegiatan Pengadaan") == .subActivity)
        #expect(level("Bidang Urusan Perpustakaan") == .affair)
        #expect(level("Dinas Perpustakaan") == .agency)
        #expect(level("Pengelolaan", "2.23.02.2.01") == .activity)
        #expect(level("Pengadaan", "2.23.02.2.01.0001") == .subActivity)
        #expect(level("Pengelolaan Koleksi") == .activity)
    }

    @Test("roman numbers or capitals mark programs where no word does")
    func signs() {
        let romans = reading([("Pembinaan", "I", ""), ("Pengelolaan", "1", "")])
        #expect(
            romans.level(of: "Pembinaan", number: "II.", code: "", isProgramOpen: true, isMeasured: true) == .program)
        #expect(
            romans.level(of: "Pengelolaan", number: "2", code: "", isProgramOpen: true, isMeasured: true) == .activity)
        let capitals = reading([("PEMBINAAN KOLEKSI", "", ""), ("Pengelolaan buku", "", "")])
        #expect(
            capitals.level(of: "LAYANAN BACA", number: "", code: "", isProgramOpen: true, isMeasured: true) == .program)
        let plain = reading([("Pembinaan", "", "")])
        #expect(plain.level(of: "Pembinaan", number: "", code: "", isProgramOpen: false, isMeasured: true) == .program)
    }

    @Test("where the row tells nothing, the codes of other tables do, then a letter below roman and arabic numbers")
    func otherTables() {
        let names: [Name] = [("Program Pembinaan", "I", ""), ("Pengelolaan", "1", ""), ("Pengadaan", "a", "")]
        func level(_ text: String, _ number: String, known: PlanLevel? = nil) -> PlanLevel {
            reading(names).level(
                of: text, number: number, code: "", isProgramOpen: true, isMeasured: true, known: known)
        }
        #expect(level("Pengadaan", "2", known: .subActivity) == .subActivity)
        #expect(level("Program Pembinaan", "I", known: .activity) == .program)
        #expect(level("Pengadaan", "a.") == .subActivity)
        #expect(level("Pengelolaan", "1") == .activity)
    }

    @Test(
        "steps of codes are counted, however they are parted",
        arguments: [("4. 05 '01 '01", 4), ("1.20.33", 3), ("x.xx.01", 3)])
    func depth(code: String, expected: Int) {
        #expect(LevelReading.depth(code) == expected)
    }
}
