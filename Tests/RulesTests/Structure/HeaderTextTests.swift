import Testing

@testable import Rules

@Suite("Years in a table's header")
struct HeaderTextTests {
    @Test("years and their marks")
    func marks() {
        let header = HeaderText("Target | Tahun 2019 (n-1) | Tahun 2020 (n) | 2021 (n + 1) | 5 tahun")
        #expect(header.years == ["2019", "2020", "2021"])
        #expect(header.relativeYears.map(\.offset) == [-1, 0, 1])
    }

    @Test("two copies that differ in the year alone have the same text without it")
    func withoutYears() {
        #expect(HeaderText("Tahun 2021 | Rp").withoutYears == HeaderText("TAHUN 2018 | Rp").withoutYears)
        #expect(HeaderText("Tahun 2021 | Rp").withoutYears != HeaderText("Tahun 2021 | Target").withoutYears)
    }
}
