import Documents
import Domain
import Rendering
import TestSupport
import Testing

@Suite("Rendering documents as Markdown")
struct MarkdownRendererTests {
    private func page(_ document: Document) -> String {
        String(decoding: MarkdownRenderer().render(document), as: UTF8.self)
    }

    @Test("the verification note is a page of headings and tables")
    func verificationNote() throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("catatan-hasil-verifikasi")))
        Snapshot.expect(
            page(definition.document(for: definition.sample())), named: "catatan-hasil-verifikasi.md")
    }

    @Test("the work plan is recorded with its holes")
    func workPlan() throws {
        let definition = try #require(DocumentCatalog.definition(DocumentDefinitionID("rencana-kerja")))
        Snapshot.expect(page(definition.document(for: definition.sample())), named: "rencana-kerja.md")
    }

    @Test("text can't become markup")
    func textIsEscaped() {
        let nested = ItemList(.bullet, [.init("b | c")])
        let document = Document(
            id: DocumentDefinitionID("x"), title: "x", titleLines: ["# *Judul*"],
            sections: [
                Section(content: [
                    .paragraph(RichText("<b>[a](b)</b>")), .list(ItemList(.number, [.init("a", nested: nested)])),
                    .verbatim("a\n```\nb"),
                    .paragraph(RichText("aturan", .link("a.md"))),
                ])
            ])
        #expect(
            page(document) == """
                # \\# \\*Judul\\*

                \\<b\\>\\[a\\](b)\\</b\\>

                1. a
                   - b \\| c

                ```
                a
                '''
                b
                ```

                [aturan](a.md)

                """)
    }
}
