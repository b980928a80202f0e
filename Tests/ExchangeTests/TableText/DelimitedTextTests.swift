import Domain
import Testing

@testable import Exchange

@Suite("Texts separated by commas or semicolons")
struct DelimitedTextTests {
    @Test("rows become tabbed lines, titles prose; quotes hold separators, quotes and ends of lines")
    func rows() {
        let text = "RENCANA AKSI,,\r\n,,\r\nNO,SASARAN,TARGET\r\n1,\"tata, \"\"arsip\"\"\nbaru\",\"1,5\"\r\n"
        #expect(DelimitedText.tabbed(text) == "RENCANA AKSI\n\nNO\tSASARAN\tTARGET\n1\ttata, \"arsip\" baru\t1,5\n")
    }

    @Test("the separator is told by the rows or by the first line")
    func separators() {
        #expect(DelimitedText.tabbed("a;b;c\n1,5;2;3\n") == "a\tb\tc\n1,5\t2\t3\n")
        #expect(DelimitedText.tabbed("sep=,\na,b;x,c\n1,2;y,3\n") == "a\tb;x\tc\n1\t2;y\t3\n")
    }

    @Test(
        "other texts are left as they are",
        arguments: [
            "Satu, dua, tiga.\nEmpat, lima.\nEnam.", "| a, b, c |\n| 1, 2, 3 |", "a\tb,c,d\n1\t2,3,4", "a,b\n1,2",
            "a,\"b,c\n1,2,3\n4,5,6",
            "a,\"b,c\n1,\"2,3\n4,5,6", "",
        ])
    func others(text: String) {
        #expect(DelimitedText.tabbed(text) == nil)
    }

    @Test("a plan saved as CSV is read like one with tabs", arguments: [",", ";"])
    func plan(separator: String) throws {
        let rows = [
            ["RENCANA AKSI TAHUN 2024", "", "", "", "", ""], ["DINAS ARSIP KABUPATEN SUKAMAJU", "", "", "", "", ""],
            ["", "", "", "", "", ""], ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "ANGGARAN"],
            ["1", "Tata arsip", "Jumlah arsip", "berkas", "100", "\"1.000.000,50\""],
        ]
        let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
        let outcome = ImportReader.read([SourceFile(name: "rencana.csv", bytes: Array(text.utf8))])
        let dossier = try #require(outcome.proposals.first).dossier
        #expect(dossier.agency.name == "Dinas Arsip")
        #expect(dossier.documents[0].statements.map(\.value.raw) == ["100", "1.000.000,50"])
    }
}
