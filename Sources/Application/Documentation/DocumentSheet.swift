import Documents
import Domain
import Regulation

/// What a document is, on one page.
enum DocumentSheet {
    static func document(_ definition: DocumentDefinition) -> Document {
        let forms = definition.figures.map(\.rawValue).sorted().joined(separator: ", ")
        let facts = [
            Fact("Id", definition.id.text),
            Fact("Dasar", definition.basis?.title ?? "praktik pemeriksaan; tidak ada bentuk baku"),
            Fact("Tahun", ListDocuments.years(of: definition)), Fact("Bentuk", forms),
        ]
        let sample = definition.document(for: definition.sample())
        return Document(
            id: definition.id, title: definition.title, titleLines: [definition.title],
            sections: [
                Section(content: [.paragraph(RichText(definition.purpose)), .facts(facts)]),
                Section(
                    title: "Membuatnya",
                    content: [
                        .verbatim("selaras render \(definition.id) rencana-aksi.txt --to html --output hasil.html")
                    ]),
                Section(title: "Contoh", sections: sample.sections),
            ])
    }
}
