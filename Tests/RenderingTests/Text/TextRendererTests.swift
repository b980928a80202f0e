import Documents
import Domain
import TestSupport
import Testing

@testable import Rendering

@Suite("Rendering documents as text")
struct TextRendererTests {
    private func text(_ definition: DocumentDefinition, width: Int) -> String {
        String(
            decoding: TextRenderer(width: width).render(definition.document(for: definition.sample())), as: UTF8.self)
    }

    @Test("the verification note is legible on a terminal")
    func verificationNote() throws {
        let definition = try #require(DocumentCatalog.definition(.init("catatan-hasil-verifikasi")))
        Snapshot.expect(text(definition, width: 110), named: "catatan-hasil-verifikasi.txt")
    }

    @Test("the work plan is legible on a terminal")
    func workPlan() throws {
        let definition = try #require(DocumentCatalog.definition(.init("rencana-kerja")))
        Snapshot.expect(text(definition, width: 110), named: "rencana-kerja.txt")
    }

    @Test(
        "agreements of each level of office, the tree and the matrix are legible on a terminal",
        arguments: [
            "perjanjian-kinerja-administrator.txt", "perjanjian-kinerja-pengawas.txt", "cascading-kinerja.txt",
            "matriks-semula-menjadi.txt",
        ])
    func recorded(name: String) throws {
        let definition = try #require(DocumentCatalog.definition(.init(String(name.dropLast(4)))))
        Snapshot.expect(text(definition, width: 110), named: name)
    }

    @Test("every document fits any width", arguments: [40, 60, 80, 132])
    func fitsAnyWidth(width: Int) {
        for definition in DocumentCatalog.all {
            let lines = text(definition, width: width).split(separator: "\n")
            #expect(lines.allSatisfy { [Glyph]($0).width <= width }, "\(definition.id)")
        }
    }

    @Test("the same document gives the same bytes")
    func isDeterministic() {
        for definition in DocumentCatalog.all { #expect(text(definition, width: 90) == text(definition, width: 90)) }
    }

    @Test("without colour no escape sequence is written")
    func noColour() throws {
        let definition = try #require(DocumentCatalog.all.first)
        #expect(!text(definition, width: 80).contains("\u{1B}"))
    }
}
