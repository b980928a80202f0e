import Domain
import Testing

@testable import Exchange

@Suite("Texts separated by commas or semicolons")
struct DelimitedTextTests {
    private func tabbed(_ text: String, limits: ReadingLimits = .standard) throws(Refusal) -> String? {
        try DelimitedText.tabbed(text, file: "rencana.csv", limits: limits)
    }

    @Test("rows become tabbed lines, titles prose; quotes hold separators, quotes and ends of lines")
    func rows() throws {
        let text = "RENCANA AKSI,,\r\n,,\r\nNO,SASARAN,TARGET\r\n1,\"tata, \"\"arsip\"\"\nbaru\",\"1,5\"\r\n"
        #expect(try tabbed(text) == "RENCANA AKSI\n\nNO\tSASARAN\tTARGET\n1\ttata, \"arsip\" baru\t1,5\n")
    }

    @Test("the separator is told by the rows or by the first line")
    func separators() throws {
        #expect(try tabbed("a;b;c\n1,5;2;3\n") == "a\tb\tc\n1,5\t2\t3\n")
        #expect(try tabbed("sep=,\na,b;x,c\n1,2;y,3\n") == "a\tb;x\tc\n1\t2;y\t3\n")
    }

    @Test(
        "other texts are left as they are",
        arguments: [
            "Satu, dua, tiga.\nEmpat, lima.\nEnam.", "| a, b, c |\n| 1, 2, 3 |", "a\tb,c,d\n1\t2,3,4", "a,b\n1,2",
            "a,\"b,c\n1,2,3\n4,5,6",
            "a,\"b,c\n1,\"2,3\n4,5,6", "",
        ])
    func others(text: String) throws {
        #expect(try tabbed(text) == nil)
    }

    @Test("a row with one field is one of its table; outside of tables it is prose, wherever it stands")
    func singleFields() throws {
        let rows = [
            "JUDUL;;", "A;B;C", "1;2;3", ";x;", "Sumber;;", "4;5;6", ";;", "Bagian II;;", "D;E;F", ";;", ";;Kepala",
        ]
        let lines = [
            "JUDUL", "A\tB\tC", "1\t2\t3", "\tx\t", "Sumber\t\t", "4\t5\t6", "", "Bagian II", "D\tE\tF", "", "Kepala",
        ]
        #expect(try tabbed(rows.joined(separator: "\n")) == lines.joined(separator: "\n"))
    }

    @Test("an indicator alone in its row is kept")
    func loneIndicator() throws {
        let text = """
            RENCANA AKSI TAHUN 2024;;;;;
            DINAS ARSIP KABUPATEN SUKAMAJU;;;;;
            ;;;;;
            NO;SASARAN;INDIKATOR KINERJA;SATUAN;TARGET;ANGGARAN
            1;Tata arsip;Jumlah arsip;berkas;100;1.000.000
            ;;Persentase arsip tertata;;;
            2;Layanan arsip;Jumlah layanan;layanan;20;2.000.000
            """
        let outcome = ImportReader.read([SourceFile(name: "satu.csv", bytes: Array(text.utf8))])
        let dossier = try #require(outcome.proposals.first).dossier
        let names = dossier.documents[0].entries.filter { $0.indicatorID != nil }.map(\.name)
        #expect(names == ["Jumlah arsip", "Persentase arsip tertata", "Jumlah layanan"])
    }

    @Test(
        "what exceeds a limit is refused, naming it, unless the other separator makes a table",
        arguments: [
            (ReadingLimits(columns: 2), Refusal.Code.tooManyCells, "2 kolom"),
            (ReadingLimits(cells: 5), .tooManyCells, "5 sel"), (ReadingLimits(lines: 1), .tooLarge, "1 baris"),
        ])
    func limits(limits: ReadingLimits, code: Refusal.Code, named: String) throws {
        let refusal = #expect(throws: Refusal.self) { try tabbed("a;b;c\n1;2;3", limits: limits) }
        #expect(refusal?.code == code && refusal?.reason.written.contains(named) == true)
        let mixed = "a,b,c\n1;2;3;4;5,2,3"
        #expect(try tabbed(mixed, limits: ReadingLimits(columns: 4)) == "a\tb\tc\n1;2;3;4;5\t2\t3")
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
