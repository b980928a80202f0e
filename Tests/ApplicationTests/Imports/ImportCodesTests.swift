import Domain
import Testing

@testable import Application

@Suite("Codes of what is settled")
struct ImportCodesTests {
    @Test("a note's code reads back, and nothing else does")
    func notes() {
        for note in [ImportNoteID.doubt(0), .unread(17)] { #expect(ImportNoteID(code: note.code) == note) }
        for text in ["", "doubt", "doubt-", "doubt--1", "doubt-1-2", "keraguan-1", "doubt-x"] {
            #expect(ImportNoteID(code: text) == nil)
        }
    }

    @Test("a figure's code reads back whatever the entry is called, and nothing else does")
    func figures() {
        for period in [nil, StatedPeriod.year(2020), .quarter(year: 0, .third), .endOfPlan, .through(2019)] {
            let figure = FigureAddress(entry: EntryID("S1|a b.I1"), role: .dataSource, basis: .forward, period: period)
            #expect(FigureAddress(code: figure.code) == figure)
        }
        for text in ["", "target|own|2020", "x|own|2020|S1", "target|x|2020|S1", "target|own|Q9|S1"] {
            #expect(FigureAddress(code: text) == nil)
        }
    }

    @Test(
        "a file's name is the last part of what it was called, without signs that no name holds",
        arguments: [
            ("C:\\dokumen\\Renja.docx", "Renja.docx"), ("../../etc/passwd", "passwd"), ("", "berkas"),
            ("a\u{0}b\r\n.txt", "ab.txt"), ("///", "berkas"),
        ])
    func fileNames(name: String, shown: String) {
        #expect(UploadedFile(name: name, path: "/tmp/0").name == shown)
    }

    @Test("cells of one row have one code")
    func rows() {
        let spots: [(SourcePlace.Spot, String)] = [
            (.text(line: 3, column: 4), "L3"), (.text(line: 3, column: nil), "L3"),
            (.tableCell(table: 1, row: 2, column: 3), "T1.2"), (.sheet("A", cell: "C7"), "S7!A"), (.paragraph(4), "P4"),
        ]
        for (spot, code) in spots { #expect(spot.rowCode == code) }
    }
}
