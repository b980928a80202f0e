import Domain
import Testing

@testable import Exchange

struct ScannedDocumentTests {
    private func refusal(_ text: String) -> Refusal.Code? {
        do throws(Refusal) {
            _ = try ScannedDocument(text: SourceFile(name: "a.txt", bytes: Array(text.utf8)), limits: .standard)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("a text is taken apart once: elements, sections, head")
    func parts() throws {
        let file = SourceFile(
            name: "a.txt", bytes: Array("DINAS SOSIAL KOTA SUKAMAJU\n| PROGRAM | TARGET |\n| a b c | 1 |".utf8))
        let text = try ScannedDocument(text: file, limits: .standard)
        #expect(text.elements.count == 2)
        #expect(text.assembly.sections.count == 1)
        #expect(text.head.agency == "Dinas Sosial")
    }

    @Test(
        "remarks at the end of a printed document are no part of it; those before a table are",
        arguments: [true, false])
    func additions(isAtEnd: Bool) throws {
        let table = "| PROGRAM | TARGET |\n| a b c | 1 |\n"
        let remark = "## Data yang belum lengkap\n\n1. baris 1: kosong pada sumber\n\n"
        let text = "DINAS SOSIAL\n\n" + (isAtEnd ? table + "\n" + remark : remark + table)
        let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
        let scanned = try ScannedDocument(text: file, limits: .standard)
        #expect(scanned.elements.count == (isAtEnd ? 2 : 4))
    }

    @Test("a text without tables is refused as such")
    func refusals() {
        #expect(refusal("hanya teks") == .noTables)
        #expect(refusal("") == .empty)
        #expect(refusal("| a |") == nil)
    }
}
