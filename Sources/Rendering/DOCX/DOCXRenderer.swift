import Documents

/// Renders any document as a Word file that people go on editing: real styles, tables, lists and fields.
package struct DOCXRenderer: Sendable {
    package init() {}

    /// The file; the same document and parts give the same bytes.
    ///
    /// - Parameter parts: pictures of its drawings and the pages that registers name; without them drawings are boxes
    ///   of text, and Word alone fills in the pages.
    package func render(
        _ document: Document, with parts: PrintedParts = PrintedParts()
    ) throws(RenderingFault) -> RenderedFile {
        var body = DOCXBody(document, parts: parts)
        let text = body.part()
        if let fault = body.fault { throw fault }
        let pictures = body.pictures.files
        func literal(_ name: String, _ content: StaticString) -> ContainerWriter.Part {
            ContainerWriter.Part(name: name, bytes: Array(content.description.utf8))
        }
        let files = [
            .init(
                name: "[Content_Types].xml", bytes: DOCXParts.contentTypes(hasPlainNumbers: body.hasPlainNumbers)),
            literal("_rels/.rels", DOCXParts.packageRelations),
            .init(name: "word/document.xml", bytes: text),
            .init(
                name: "word/_rels/document.xml.rels",
                bytes: DOCXParts.documentRelations(
                    pictures: pictures.count, hasPlainNumbers: body.hasPlainNumbers)),
            .init(name: "word/styles.xml", bytes: DOCXStyleSheet.part()),
            .init(name: "word/numbering.xml", bytes: body.numbering.part()),
            literal("word/settings.xml", DOCXParts.settings),
            .init(
                name: "word/footer1.xml",
                bytes: DOCXParts.footerPart(hasCover: document.cover != nil, lastPage: parts.lastPage)),
            .init(name: "docProps/core.xml", bytes: DOCXParts.properties(of: document)),
        ]
        let plainFooter =
            body.hasPlainNumbers
            ? [ContainerWriter.Part(name: "word/footer2.xml", bytes: DOCXParts.plainFooterPart())] : []
        let media = pictures.enumerated().map { index, bytes in
            ContainerWriter.Part(name: "word/" + DOCXPictures.part(index), bytes: bytes)
        }
        var notes = body.pictures.notes
        if body.hasRegisters {
            notes.append(
                parts.pages.isEmpty
                    ? "nomor halaman daftar isi, tabel dan gambar diisi Word saat berkas dibuka, atau dengan Ctrl+A lalu F9."
                    : "nomor halaman daftar isi, tabel dan gambar adalah nomor bentuk PDF-nya; Word menghitungnya kembali saat berkas dibuka."
            )
        }
        return RenderedFile(bytes: try ContainerWriter.bytes(files + plainFooter + media), notes: notes)
    }
}
