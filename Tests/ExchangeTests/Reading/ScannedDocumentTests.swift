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

    @Test("a text without tables is refused as such")
    func refusals() {
        #expect(refusal("hanya teks") == .noTables)
        #expect(refusal("") == .empty)
        #expect(refusal("| a |") == nil)
    }
}
