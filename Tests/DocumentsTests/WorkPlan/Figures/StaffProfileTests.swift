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

    @Test("a head of several rows names each column by its lowest heading; numbers of columns count nobody")
    func tallHead() {
        let profile = StaffProfile([
            ForeignTable(
                block: 0,
                rows: [
                    ["No", "Golongan", "Jenis Kelamin", "", "Jumlah"], ["", "", "Laki-laki", "Perempuan", ""],
                    ["(1)", "(2)", "(3)", "(4)", "(5)"], ["1", "IV", "3", "", "3"], ["2", "III", "4", "6", "10"],
                    ["Jumlah", "", "7", "6", "13"],
                ])
        ])
        #expect(profile.divisions.map(\.title) == ["Golongan"])
        #expect(profile.divisions.map(\.total) == [13])
        #expect(profile.divisions.first?.lines.first == "IV: laki-laki 3, [belum diisi: perempuan], jumlah 3")
        #expect(profile.divisions.first?.lines.last == "III: laki-laki 4, perempuan 6, jumlah 10")
    }

    @Test("a row whose digits happen to follow each other counts people")
    func noNumbering() {
        let rows = [["No", "Pendidikan", "Jumlah"], ["(1)", "2.", "3"], ["1", "S2", "3"], ["2", "S1", "10"]]
        let profile = StaffProfile([ForeignTable(block: 0, rows: rows)])
        #expect(profile.divisions.first?.lines == ["S2: 3 orang", "S1: 10 orang"])
        #expect(profile.divisions.first?.total == 13)
    }

    @Test("where a count is missing there is no sum, and a blank one is a hole", arguments: ["", "-"])
    func missing(count: String) {
        let hole = count.isEmpty ? "[belum diisi: jumlah]" : "- orang"
        let single = StaffProfile([
            ForeignTable(block: 0, rows: [["Golongan", "Jumlah"], ["IV", count], ["III", "10"]])
        ])
        #expect(single.divisions.first?.lines == ["IV: \(hole)", "III: 10 orang"])
        #expect(single.divisions.first.map { $0.total == nil } == true)
        #expect(single.tree(agency: "Badan")?.boxes.first?.lines == [])
    }

    @Test("a column of counts is no list of what is counted")
    func countedHeading() {
        let table = ForeignTable(block: 0, rows: [["Unit Kerja", "Jabatan"], ["Sekretariat", "4"]])
        #expect(StaffProfile([table]).divisions.isEmpty)
    }

    @Test("without counts there is no drawing")
    func none() {
        #expect(StaffProfile([]).tree(agency: "Badan") == nil)
    }
}
