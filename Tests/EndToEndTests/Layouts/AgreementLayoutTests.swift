import Domain
import Testing

@testable import Documents

/// The attachments of performance agreements, as the forms in use have them.
@Suite("Attachments of performance agreements as data")
struct AgreementLayoutTests {
    private func shapes(_ definition: DocumentDefinition, _ example: Example) throws -> [TableShape] {
        let dossier = try #require(example.read(Example.dossier).proposals.first).dossier
        return TableShape.all(of: definition.document(for: DocumentInput(report: CheckReport(dossier: dossier))))
    }

    @Test(
        "the promised results, then the money of the level below",
        arguments: [
            (DocumentDefinition.performanceAgreementHead, "SASARAN", "PROGRAM"),
            // Without posts the programs themselves stand there, and the head says so.
            (.performanceAgreementAdministrator, "PROGRAM", "KEGIATAN"),
            (.performanceAgreementSupervisor, "KEGIATAN", "SUB KEGIATAN"),
        ])
    func heads(definition: DocumentDefinition, result: String, funded: String) throws {
        let tables = try shapes(definition, .blora)
        #expect(tables.count == 2)
        #expect(tables[0].head == ["NO | \(result) | INDIKATOR KINERJA | SATUAN | TARGET"])
        #expect(tables[0].numbers == (1...5).map { "(\($0))" })
        #expect(tables[1].head == ["NO | \(funded) | ANGGARAN (Rp) | KETERANGAN"])
        #expect(tables[1].numbers == (1...4).map { "(\($0))" })
        #expect(tables[1].inner(row: tables[1].rowCount - 1).hasPrefix("JUMLAH →2 | "))
    }

    @Test("a sasaran and its number merge over its indicators; programs are printed once, with their sum")
    func bodies() throws {
        let tables = try shapes(.performanceAgreementHead, .bengkalis)
        #expect(tables[0].heights(ofColumn: 0) == [2, 1, 1, 1])
        #expect(tables[0].heights(ofColumn: 1) == [2, 1, 1, 1])
        #expect(tables[0].texts(ofColumn: 4) == ["95", "92", "15", "B", "BB"])
        #expect(tables[1].rowCount == 5)
        #expect(tables[1].row(4) == ["JUMLAH", "<", "10.090.154.900", ""])
    }

    @Test("staff promise their individual indicators, one attachment for each post")
    func staff() throws {
        let tables = try shapes(.performanceAgreementStaff, .blitar)
        #expect(tables.count > 10)
        #expect(tables.allSatisfy { $0.head == ["NO | KINERJA | INDIKATOR KINERJA | SATUAN | TARGET"] })
    }
}
