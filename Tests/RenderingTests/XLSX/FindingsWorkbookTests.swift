import Documents
import Domain
import Foundation
import Rendering
import Testing

@Suite("A check as a workbook")
struct FindingsWorkbookTests {
    private func run() throws -> CheckRun {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        return CheckRun(
            reports: [definition.sample().report],
            refused: [Refusal(file: "rusak.txt", code: .binary, reason: Reason(written: "Isinya bukan teks."))])
    }

    private func written(_ run: CheckRun, language: Language = .id) throws -> Data {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: url) }
        try FindingsWorkbook(language: language).write(run, to: url.path)
        return try Data(contentsOf: url)
    }

    @Test("the same check gives the same bytes, a package as spreadsheets are")
    func bytes() throws {
        let first = try written(run())
        #expect(first.starts(with: Array("PK\u{3}\u{4}".utf8)))
        #expect(try written(run()) == first)
    }

    @Test("the workbook is another one in English, the same each time")
    func english() throws {
        let first = try written(run(), language: .en)
        #expect(try written(run(), language: .en) == first)
        #expect(try written(run()) != first)
    }

    @Test("a check without findings is a workbook too")
    func clean() throws {
        #expect(try written(CheckRun()).count > 1_000)
    }

    @Test("a folder that does not exist is refused")
    func unwritable() throws {
        let run = try run()
        #expect(throws: RenderingFault.self) { try FindingsWorkbook().write(run, to: "/nowhere/at/all.xlsx") }
    }
}
