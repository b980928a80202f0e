import Domain
import Testing

@testable import Rules

@Suite("Units by their names")
struct UnitTitleTests {
    @Test(
        "rank and name",
        arguments: [
            ("Kasubbid Diklat Teknis", UnitTitle.Rank.subdivision, "diklat teknis"),
            ("Kepala Sub Bagian Keuangan", .subdivision, "keuangan"), ("Kabid Mutasi", .division, "mutasi"),
            (" Subbag Umum dan Kepegawaian", .subdivision, "umum kepegawaian"),
        ])
    func reads(text: String, rank: UnitTitle.Rank, name: String) throws {
        let unit = try #require(UnitTitle(text))
        #expect(unit.rank == rank)
        #expect(unit.name.text == name)
    }

    @Test("no unit", arguments: ["Data Kepegawaian", "Subbid", "Seluruh Bidang", "Sekretaris", ""])
    func refuses(text: String) {
        #expect(UnitTitle(text) == nil)
    }
}
