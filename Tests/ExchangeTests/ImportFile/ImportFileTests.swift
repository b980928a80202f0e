import Domain
import Exchange
import TestSupport
import Testing

@Suite("What one process hands to another")
struct ImportFileTests {
    private static let tables = [
        SourceTable(
            file: "a.txt", caption: "Tabel 2.1",
            rows: [
                [
                    .init(text: "NO", spot: .text(line: 3, column: 1)),
                    .init(text: "", spot: .tableCell(table: 1, row: 2, column: 3)),
                ], [],
                [.init(text: "\"x\"\n<b>", spot: .sheet("Lembar! 1", cell: "B%7"))],
            ]),
        SourceTable(file: "b.docx", caption: nil, rows: []),
    ]

    @Test("proposals, refusals and tables come back as they were")
    func roundTrip() throws {
        let outcome = ImportOutcome(
            proposals: (1...20).map { ProposalGenerator.proposal(seed: $0) },
            refused: [Refusal(file: "x.pdf", code: .binary, reason: Reason(written: "Berkas biner."))])
        let back = try #require(ImportFile.read(ImportFile.write(outcome, Self.tables)))
        #expect(back.outcome == outcome)
        #expect(back.tables == Self.tables)
        #expect(ImportFile.readTables(ImportFile.writeTables(Self.tables)) == Self.tables)
    }

    @Test(
        "anything else is nothing",
        arguments: [
            "", "{}", "selaras", #"{"schema":"selaras.dossiers/1","dossiers":[]}"#,
            #"{"schema":"selaras.import/1","tables":[{"file":"a","rows":[[["Z9","x"]]]}]}"#,
            #"{"schema":"selaras.import/1","dossiers":[5]}"#,
        ])
    func garbage(text: String) {
        #expect(ImportFile.read(Array(text.utf8)) == nil)
        #expect(ImportFile.readTables(Array(text.utf8)) == nil)
    }

    @Test(
        "real documents come back with every cell of their tables", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Seed.allCases)
    func seeds(seed: Seed) throws {
        let file = try seed.file()
        let (outcome, tables) = (ImportReader.read([file]), SourceTables.all(of: file))
        let filled = tables.flatMap(\.rows).joined().count { !$0.text.isEmpty }
        #expect(filled == ImportReader.tableCellCount(of: file))
        let back = try #require(ImportFile.read(ImportFile.write(outcome, tables)))
        #expect(back.outcome == outcome)
        #expect(back.tables == tables)
    }
}
