import Documents
import Domain
import Regulation

/// What a document is, on one page: words, the picture of a page, and its content for those who can't see it.
struct DocumentSheet {
    let definition: DocumentDefinition

    /// Where the picture lies, relative to the folder of the documentation.
    var picture: String { "pictures/\(definition.id).png" }

    /// The page's bytes.
    ///
    /// - Parameter render: a document as Markdown.
    func page(_ render: (Document) -> [UInt8]) -> [UInt8] {
        let image = "\n![Contoh satu halaman: \(definition.title)](../\(picture))\n\n"
        return render(front) + Array(image.utf8) + render(sample)
    }

    private var front: Document {
        let forms = definition.figures.map(\.rawValue).sorted().joined(separator: ", ")
        let facts = [
            Fact("Id", definition.id.text),
            Fact("Dasar", definition.basis?.title ?? "praktik pemeriksaan; tidak ada bentuk baku"),
            Fact("Tahun", ListDocuments.years(of: definition)), Fact("Bentuk", forms),
        ]
        return Document(
            id: definition.id, title: definition.title, titleLines: [definition.title],
            sections: [
                Section(content: [.paragraph(RichText(definition.purpose)), .facts(facts)]),
                Section(
                    title: "Membuatnya",
                    content: [
                        .verbatim("selaras render \(definition.id) rencana-aksi.txt --to html --output hasil.html")
                    ]),
            ] + unprinted)
    }

    /// What is lost when a dossier is printed in the document and read again.
    private var unprinted: [Section] {
        guard !definition.unprinted.isEmpty else { return [] }
        let items = definition.unprinted.map { part in
            ItemList.Item(RichText([.init(part.what, .strong), .init(": \(part.why).")]))
        }
        return [
            Section(
                title: "Yang tidak dicetak",
                content: [
                    .paragraph("Dicetak lalu dibaca kembali, dossier tetap sama kecuali bagian ini:"),
                    .list(ItemList(.bullet, items)),
                ])
        ]
    }

    private var sample: Document {
        Document(
            id: definition.id, title: definition.title, titleLines: [],
            sections: [Section(title: "Contoh", sections: definition.printedSample.sections)])
    }
}
