import Testing

@testable import Documents

@Suite("The staff of an agency")
struct StaffProfileTests {
    @Test("tables that count people by rank, education, sex or post are divisions; others are not")
    func divisions() {
        let profile = StaffProfile([
            ForeignTable(
                block: 0,
                rows: [
                    ["No", "Pendidikan", "Laki-laki", "Perempuan", "Jumlah"], ["1", "S2", "3", "2", "5"],
                    ["2", "S1", "10", "-", "10"], ["", "Jumlah", "13", "2", "15"],
                ]),
            ForeignTable(block: 1, rows: [["Golongan", "Jumlah"], ["IV", "5"], ["III", "10"]]),
            ForeignTable(block: 2, rows: [["Persiapan", "Penetapan"], ["a. Orientasi", "a. Verifikasi"]]),
        ])
        #expect(profile.divisions.map(\.title) == ["Pendidikan", "Golongan"])
        #expect(profile.divisions.map(\.total) == [15, 15])
        #expect(profile.divisions[0].lines[0] == "S2: laki-laki 3, perempuan 2, jumlah 5")
        #expect(profile.divisions[1].lines == ["IV: 5 orang", "III: 10 orang"])
        #expect(profile.tree(agency: "Badan")?.boxes.count == 3)
    }

    @Test("without counts there is no drawing")
    func none() {
        #expect(StaffProfile([]).tree(agency: "Badan") == nil)
    }
}
