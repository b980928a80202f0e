import Domain
import Testing

@testable import Exchange

struct OfficeFileTests {
    private func refusal(_ bytes: [UInt8], name: String = "a.txt") -> Refusal? {
        ImportReader.read([SourceFile(name: name, bytes: bytes)]).refused.first
    }

    private func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
            + stream.utf8.flatMap { byte -> [UInt8] in [byte, 0] } + [0, 0]
    }

    @Test(
        "older files and locked ones are refused by what they are",
        arguments: [
            ("EncryptedPackage", Refusal.Code.encrypted, "kata sandi"), ("Workbook", .unknownFormat, ".xls"),
            ("Book", .unknownFormat, ".xls"), ("WordDocument", .unknownFormat, ".doc"), ("", .unknownFormat, "lama"),
        ])
    func compoundFiles(stream: String, code: Refusal.Code, word: String) {
        let refusal = refusal(compound(stream))
        #expect(refusal?.code == code)
        #expect(refusal?.reason.written.contains(word) == true)
    }

    @Test("a ZIP container without an Office file is refused by what it holds")
    func otherContainers() throws {
        let plain = try PackageWriter.bytes([(name: "catatan.txt", content: "isi")])
        #expect(refusal(plain)?.code == .unknownFormat)
        let sheet = try PackageWriter.bytes([
            (name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet")
        ])
        #expect(refusal(sheet)?.reason.written.contains(".ods") == true)
        let slides = try PackageWriter.bytes([
            (
                name: "_rels/.rels",
                content:
                    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"ppt/p.xml\"/></Relationships>"
            ), (name: "ppt/p.xml", content: "<p:presentation/>"),
        ])
        #expect(refusal(slides)?.reason.written.contains(".pptx") == true)
        let binary = try PackageWriter.bytes([
            (
                name: "_rels/.rels",
                content:
                    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
            ), (name: "xl/workbook.bin", content: "x"),
        ])
        #expect(refusal(binary)?.reason.written.contains(".xlsb") == true)
    }

    @Test("an empty or truncated container is refused as damaged")
    func truncated() throws {
        #expect(refusal([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])?.code == .malformed)
        let whole = try WorkbookFixture(sheets: [.init("A", rows: ["NO | PROGRAM | TW I"])]).bytes()
        #expect(refusal(Array(whole.prefix(whole.count / 2)))?.code == .malformed)
    }

    @Test("the content decides, not the name of the file")
    func names() throws {
        let file = try WorkbookFixture(sheets: [.init("A", rows: Self.plan)]).bytes()
        let outcome = ImportReader.read([SourceFile(name: "rencana.docx", bytes: file)])
        #expect(outcome.proposals.count == 1)
    }

    @Test("a DOCTYPE, deep nesting and parts that aren't XML are refused")
    func hostileParts() throws {
        func workbook(_ body: String) throws -> [UInt8] {
            try WorkbookFixture(sheets: [.init(name: "A", body: body)]).bytes()
        }
        #expect(refusal(try workbook("<!DOCTYPE a><sheetData/>"))?.code == .malformed)
        #expect(refusal(try workbook(String(repeating: "<a>", count: 400)))?.code == .tooDeep)
        #expect(refusal(try workbook("<sheetData><row></sheetData>"))?.code == .malformed)
    }

    @Test("a file larger than the limit is refused unopened")
    func large() throws {
        let bytes = try WorkbookFixture(sheets: [.init("A", rows: Self.plan)]).bytes()
        let outcome = ImportReader.read([SourceFile(name: "a.xlsx", bytes: bytes)], limits: ReadingLimits(bytes: 100))
        #expect(outcome.refused.map(\.code) == [.tooLarge])
    }

    @Test("workbooks of one agency and year are one group with its texts")
    func groups() throws {
        let text = SourceFile(name: "a.txt", bytes: Array(Self.plan.prefix(3).joined(separator: "\n").utf8))
        let workbook = SourceFile(
            name: "b.xlsx", bytes: try WorkbookFixture(sheets: [.init("A", rows: Self.plan)]).bytes())
        #expect(ImportReader.groups([text, workbook]).count == 1)
    }

    static let plan = [
        "RENCANA AKSI", "DINAS PERPUSTAKAAN KABUPATEN SUKAMAJU", "TAHUN 2023", "",
        "NO | PROGRAM | INDIKATOR | SATUAN | TW I | TW II | TW III | TW IV | PAGU",
        "1 | Program Pembinaan Perpustakaan | Jumlah kunjungan | orang | 10 | 20 | 30 | 40 | 5.000.000",
    ]
}
