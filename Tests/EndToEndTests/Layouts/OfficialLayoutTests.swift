import Domain
import Testing

@testable import Documents

/// What the forms of the agencies prescribe, cell by cell, against what is printed for the agencies themselves.
@Suite("Official layouts as data")
struct OfficialLayoutTests {
    private func shapes(_ example: Example) throws -> [TableShape] {
        let dossier = try #require(example.read(Example.dossier).proposals.first).dossier
        let definition = try #require(DocumentCatalog.definition(example.print.layout))
        return TableShape.all(of: definition.document(for: DocumentInput(report: CheckReport(dossier: dossier))))
    }

    // MARK: One wide table

    @Test("the wide plan: three header rows over seventeen columns, sixteen of them numbered")
    func wideHead() throws {
        let table = try #require(try shapes(.blora).first)
        #expect(
            table.head == [
                "URAIAN ↓3 | SASARAN STRATEGIS →5 | PROGRAM PERMENDAGRI 90 ↓3 | KEGIATAN PERMENDAGRI 90 ↓3 | "
                    + "SUB KEGIATAN PERMENDAGRI 90 ↓3 | KEGIATAN - SUB KEGIATAN →7 | KET. ↓3",
                "INDIKATOR KINERJA ↓2 | TARGET →4 | INDIKATOR KINERJA ↓2 | SATUAN ↓2 | TARGET →5",
                "TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | ",
            ])
        #expect(table.numbers == (1...16).map(String.init) + [""])
    }

    @Test("the wide plan: columns of a sasaran merge over its rows, names of a sub kegiatan over its indicators")
    func wideBody() throws {
        let table = try #require(try shapes(.blora).first)
        let objectives = [10, 3, 10, 2, 3]
        for column in 0...5 { #expect(table.heights(ofColumn: column) == objectives) }
        #expect(table.heights(ofColumn: 6) == table.heights(ofColumn: 8))
        #expect(table.heights(ofColumn: 7) == table.heights(ofColumn: 8))
        #expect(table.heights(ofColumn: 8).reduce(0, +) == table.rowCount)
        for column in 9...16 { #expect(table.heights(ofColumn: column).allSatisfy { $0 == 1 }) }
        #expect(
            table.row(0).dropFirst(9) == [
                "Jumlah PNS yang diangkat dalam jabatan", "orang", "", "20", "65", "65", "150", "",
            ])
        #expect(table.row(0)[1...5] == ["Persentase pejabat yang sesuai dengan kompetensi", "", "", "", "57,60%"])
        #expect(
            table.row(2) == Array(repeating: "^", count: 9) + [
                "Jumlah keputusan mutasi jabatan fungsional", "SK", "3", "10", "10", "7", "30", "",
            ])
        #expect(table.row(3).suffix(6) == ["", "", "", "42", "42", ""])
    }

    // MARK: Blocks

    private static let objectiveHead = [
        "NO ↓2 | SASARAN STRATEGIS ↓2 | INDIKATOR SASARAN ↓2 | TARGET KINERJA TAHUNAN ↓2 | "
            + "TARGET KINERJA TRIWULAN →5 | →3 ↓2",
        "TW I →2 | TW II | TW III | TW IV",
    ]
    private static let shortHead = [
        "↓2 | SASARAN PROGRAM ↓2 | INDIKATOR SASARAN ↓2 | TARGET KINERJA TAHUNAN ↓2 | "
            + "TARGET KINERJA TRIWULAN →5 | →3 ↓2",
        "TW I →2 | TW II | TW III | TW IV",
    ]
    private static let activityHead = [
        "NO ↓2 | KEGIATAN ↓2 | INDIKATOR KINERJA KEGIATAN ↓2 | TARGET KINERJA TAHUNAN ↓2 | AKSI/SUB KEGIATAN →2 ↓2 | "
            + "INDIKATOR AKSI/SUB KEGIATAN ↓2 | TARGET KINERJA TRIWULAN →4 | KETERANGAN ↓2",
        "TW I | TW II | TW III | TW IV",
    ]

    @Test("the plan in blocks: sasaran with band, program, and activities under their own head, in one grid")
    func blockHeads() throws {
        let parts = try shapes(.gresik)
        #expect(parts.count == 3)
        #expect(parts.allSatisfy { $0.head == Self.objectiveHead && $0.numbers.isEmpty })
        #expect(parts[0].inner(row: 1) == "SASARAN PROGRAM →12")
        #expect(parts[0].kinds.hasPrefix("body 1, band 1, body 2, header 2, body "))
        #expect([4, 5].map(parts[0].inner) == Self.activityHead)
        let last = parts[2]
        let heads = (0..<last.rowCount - 1).filter { last.inner(row: $0).hasPrefix("↓2 | SASARAN PROGRAM") }
        #expect(heads.count == 5)
        for row in heads { #expect([row, row + 1].map(last.inner) == Self.shortHead) }
    }

    @Test("the plan in blocks: activity, its number and budget merge over its steps; outputs stand beside them")
    func blockBody() throws {
        let table = try #require(try shapes(.gresik).first)
        #expect(
            table.row(6) == [
                "1", "Pendidikan dan Pelatihan Teknis", "a. Jumlah peserta Diklat Penanggulangan Penyakit Menular",
                "30 Orang", "1", "Persiapan pelaksanaan kegiatan diklat",
                "presentase kesiapan (SK TIM, koordinasi pihak terkait) pelaksanaan diklat teknis", "", "50%", "50%",
                "",
                "1.018.175.000,00",
            ])
        #expect(table.row(7)[0...3] == ["^", "^", "b. Jumlah peserta Diklat Imunisasi Terpadu", "30 Orang"])
        #expect(table.row(7).suffix(5) == ["", "60", "157", "", "^"])
        #expect(table.row(9)[0...4] == ["^", "^", "", "<", "4"])
        #expect(table.row(9).suffix(5) == ["", "", "", "3,00", "^"])
        #expect(table.row(10)[0...3] == ["2", "Pendidikan Penjurangan Struktural", table.row(10)[2], "30 Orang"])
        #expect(table.row(11)[0...3] == ["^", "^", "^", "^"])
    }

    @Test(
        "the plan in blocks: the activities of each block are numbered as printed",
        arguments: [
            (0, ["1", "2", "3", "4", "5", "6", "7", "9", "1", "2", "3", "4", "5", "1", "2", "3", "4", "5", "6"]),
            (1, ["1", "2", "3", "4", "6", "1", "4", "6"]),
            (2, ["1", "2", "3", "4", "5", "6", "1", "2", "3", "1", "2", "3", "4", "1", "3", "2", "1", "3"]),
        ])
    func blockNumbers(part: Int, numbers: [String]) throws {
        let table = try shapes(.gresik)[part]
        let activities = (0..<table.rowCount).map(table.row).filter { $0[4] == "1" && Int($0[0]) != nil }
        #expect(activities.map { $0[0] } == numbers)
    }

    // MARK: Money in every quarter

    private static let quarters = "TRIWULAN I →2 | TRIWULAN II →2 | TRIWULAN III →2 | TRIWULAN IV →2"
    private static let pair = "Target | (Rp)"

    @Test("the plan with money: thirteen and fifteen columns, the second counting 4 and 5 twice")
    func moneyHeads() throws {
        let tables = try shapes(.bengkalis)
        #expect(tables.count == 2)
        #expect(
            tables[0].head == [
                "TUJUAN ↓3 | SASARAN STRATEGIS ↓3 | INDIKATOR KINERJA SASARAN ↓3 | TARGET KINERJA →8 | "
                    + "KONDISI KINERJA PADA AKHIR TAHUN →2 ↓2", Self.quarters,
                Array(repeating: Self.pair, count: 5).joined(separator: " | "),
            ])
        #expect(tables[0].numbers == (1...13).map(String.init))
        #expect(
            tables[1].head == [
                "TUJUAN ↓3 | SASARAN STRATEGIS ↓3 | INDIKATOR KINERJA SASARAN ↓3 | PROGRAM / KEGIATAN ↓3 | "
                    + "Indikator Kinerja Program (Outcome dan Output) ↓3 | TARGET KINERJA →8 | "
                    + "KONDISI KINERJA PADA AKHIR TAHUN →2", Self.quarters + " | Target ↓2 | (Rp) ↓2",
                Array(repeating: Self.pair, count: 4).joined(separator: " | "),
            ])
        #expect(tables[1].numbers == ["1", "2", "3", "4", "5"] + (4...13).map(String.init))
    }

    @Test("the plan with money: each program with its activities below the goal and sasaran it serves")
    func moneyBody() throws {
        let tables = try shapes(.bengkalis)
        #expect(tables[0].rowCount == 5)
        #expect(tables[0].heights(ofColumn: 1).reduce(0, +) == 5)
        #expect(tables[1].rowCount == 6 + 8 + 4 + 2 + 1 + 6 + 1)
        let programs = (0..<tables[1].rowCount).filter { tables[1].row($0)[3].hasPrefix("Program ") }
        #expect(programs == [0, 9, 14, 17, 19, 26])
        let first = [
            "1. Mewujudkan Peningkatan Kualitas Sumber Daya Aparatur.",
            "1. Peningkatan Kapasitas Sumberdaya Aparatur Sipil Negara",
            "1. Persentase Aparatur yang Lulus Diklat Kepemimpinan",
            "Program Peningkatan Kapasitas Sumberdaya Aparatur :",
            "Persentase peningkatan kinerja pelayanan kepegawaian", "", "696,263,250.00", "", "1,091,125,750.00", "",
            "2,233,878,650.00", "", "1,485,988,250.00", "", "5,507,255,900.00",
        ]
        #expect(tables[1].row(0) == first)
        #expect(tables[1].row(1)[0...2] == ["^", "^", "^"])
        #expect(
            tables[1].row(1).suffix(10) == [
                "5 Org", "15.000.000.00", "5 Org", "25.000.000.00", "5 Org", "25.000.000.00", "5 Org", "35.000.000.00",
                "20 Org", "100.000.000.00",
            ])
    }

    // MARK: Individual indicators

    @Test("a sheet of individual indicators: five columns without numbers, a result merged over its indicators")
    func sheets() throws {
        let sheets = try shapes(.blitar)
        #expect(sheets.count == 38)
        let usual = "NO | KINERJA | INDIKATOR KEGIATAN | PENJELASAN/FORMULASI PENGHITUNGAN | SUMBER DATA"
        let differing = sheets.indices.filter { sheets[$0].head != [usual] }
        #expect(differing == [23])
        #expect(sheets[23].head == [usual.replacing("INDIKATOR KEGIATAN", with: "INDIKATOR PROGRAM")])
        #expect(sheets.allSatisfy { $0.numbers.isEmpty && (1...5).contains($0.rowCount) })
        #expect(sheets[0].heights(ofColumn: 0) == [4])
        #expect(sheets[0].heights(ofColumn: 1) == [4])
        #expect(sheets[2].heights(ofColumn: 1) == [1, 1])
        #expect(sheets[11].heights(ofColumn: 4) == [3])
        #expect(sheets[16].heights(ofColumn: 4).contains(2))
    }
}
