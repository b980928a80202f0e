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
        let facts = [
            Fact("Id", definition.id.text),
            Fact("Dasar", ListDocuments.basis(of: definition)),
            Fact("Tahun", ListDocuments.years(of: definition)),
            Fact("Menurut hitungan (--as-computed)", definition.asComputed),
        ]
        return Document(
            id: definition.id, title: definition.title, titleLines: [definition.title],
            sections: [
                Section(content: [.paragraph(RichText(definition.purpose.id)), .facts(facts)]),
                Section(
                    title: "Membuatnya",
                    content: [
                        .verbatim(
                            "selaras render \(definition.id) Examples/\(definition.example) --to html "
                                + "--output hasil.html")
                    ]),
            ] + unprinted + added)
    }

    /// What is lost when a dossier is printed in the document and read again.
    private var unprinted: [Section] {
        list(
            "Yang tidak dicetak", "Dicetak lalu dibaca kembali, dossier tetap sama kecuali bagian ini:",
            definition.unprinted.map { ($0.what, $0.why) })
    }

    /// What the document prints where the dossier lacks it.
    private var added: [Section] {
        list(
            "Yang ditambahkan", "Bagian ini dicetak juga bila tidak ada pada sumber, dan ikut terbaca kembali:",
            definition.added.map { ($0.what, $0.why) })
    }

    /// None where there is nothing to list.
    private func list(_ title: String, _ opening: RichText, _ parts: [(what: String, why: String)]) -> [Section] {
        guard !parts.isEmpty else { return [] }
        let items = parts.map { ItemList.Item(RichText([.init($0.what, .strong), .init(": \($0.why).")])) }
        return [Section(title: title, content: [.paragraph(opening), .list(ItemList(.bullet, items))])]
    }

    private var sample: Document {
        Document(
            id: definition.id, title: definition.title, titleLines: [],
            sections: [Section(title: "Contoh", sections: definition.printedSample.sections)])
    }
}
