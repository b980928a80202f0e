import Domain
import Testing

@testable import Exchange

@Suite("Signatures side by side")
struct TwoSidesTests {
    private func elements(_ text: String) throws -> [TextElement] {
        try TableTextScanner.elements(of: text, file: "a.txt", limits: .standard)
    }

    @Test(
        "the left side is read before the right one",
        arguments: [
            "BUPATI SUKAMAJU,\tKEPALA DINAS,\n\n\nNAMA CONTOH\tCONTOH, S.Sos.\n\tPembina\n\tNIP. 0",
            "BUPATI SUKAMAJU,\t\tKEPALA DINAS,\n\t\n\nNAMA CONTOH\t\tCONTOH, S.Sos.\n\t\tPembina\n\t\tNIP. 0",
            "BUPATI SUKAMAJU,          KEPALA DINAS,\n\nNAMA CONTOH       CONTOH, S.Sos.\n                 Pembina\n"
                + "                   NIP. 0",
        ])
    func order(text: String) throws {
        let found = try elements("Sukamaju,    Mei 2025\n" + text + "\nTeks lain.")
        #expect(
            found.map(\.prose) == [
                "Sukamaju, Mei 2025", "BUPATI SUKAMAJU,", "NAMA CONTOH", "KEPALA DINAS,", "CONTOH, S.Sos.", "Pembina",
                "NIP. 0", "Teks lain.",
            ])
        let reading = SignatureReading(of: found)
        #expect(reading.signatories.map(\.title) == ["BUPATI SUKAMAJU", "KEPALA DINAS"])
        #expect(reading.date == "Sukamaju, Mei 2025")
    }

    @Test("what stands above one side only is read before both")
    func above() throws {
        let found = try elements("\t\tSukamaju, Mei 2025\nMengetahui,\t\t\nCAMAT\t\tSEKRETARIS\nNAMA\t\tCONTOH NAMA")
        #expect(
            found.map(\.prose) == ["Sukamaju, Mei 2025", "Mengetahui,", "CAMAT", "NAMA", "SEKRETARIS", "CONTOH NAMA"])
        #expect(SignatureReading(of: found).signatories.map(\.title) == ["CAMAT", "SEKRETARIS"])
    }

    @Test("each side has a place of its own")
    func places() throws {
        let found = try elements("Mengetahui,\tSukamaju, Mei 2025\nCamat\tSekretaris\nNAMA\tCONTOH")
        let spots = found.map { element in
            if case .line(_, _, let place) = element { place.spot } else { SourcePlace.Spot.paragraph(0) }
        }
        #expect(Set(spots).count == 6)
        #expect(found.map(\.prose).first == "Mengetahui," && found.map(\.prose).last == "CONTOH")
    }

    @Test(
        "tables and other indented lines stay as they are",
        arguments: ["Kepala Dinas\tNama Contoh\nSekretaris\tContoh", "Jabatan\t: Camat\nNama\t: Contoh"])
    func others(text: String) throws {
        let across: [String?] = text.split(separator: "\n").map { String($0.replacing("\t", with: " ")) }
        #expect(try elements(text).map(\.prose) == across)
    }

    @Test("a table goes on with its rows")
    func table() throws {
        let found = try elements("NO\tJABATAN\tNAMA\n\tCamat\tSekretaris\n1\ta\tb")
        #expect(found.count == 1 && found[0].isGrid)
    }

    @Test("a table below ends both sides")
    func ended() throws {
        let found = try elements("CAMAT\tSEKRETARIS\nNAMA\tCONTOH\n\nNO\tA\tB\n1\t2\t3")
        #expect(found.map(\.prose) == ["CAMAT", "NAMA", "SEKRETARIS", "CONTOH", nil])
    }

    @Test("tabs part the sides of a Word text too, and tables lay them out without any number")
    func word() throws {
        let rows = WordFixture.table(["NO | A | B", "1 | 2 | 3"])
        let tabbed = ["CAMAT</w:t><w:tab/><w:t>SEKRETARIS", "NAMA</w:t><w:tab/><w:t>CONTOH"]
            .map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
        let laid = WordFixture.table(["BUPATI CONTOH | KEPALA DINAS", "NAMA CONTOH | CONTOH, S.Sos."])
        let file = try WordFixture(body: rows + tabbed + laid).file()
        let document = try #require(try ScannedDocument.documents(of: file, limits: .standard).first)
        #expect(
            document.elements.map(\.prose) == [
                nil, "CAMAT", "NAMA", "SEKRETARIS", "CONTOH", "BUPATI CONTOH", "NAMA CONTOH", "KEPALA DINAS",
                "CONTOH, S.Sos.",
            ])
    }
}
