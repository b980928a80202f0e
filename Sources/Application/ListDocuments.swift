import Documents
import Domain
import Regulation

/// Lists the documents that can be made.
package enum ListDocuments {
    /// The list as a document, for a terminal.
    package static func document() -> Document {
        let facts = DocumentCatalog.all.map { definition in
            let standing = "Dasar: \(basis(of: definition)). Tahun: \(years(of: definition))."
            return Fact(
                definition.id.text,
                .paragraphs([RichText("\(definition.title). \(definition.purpose.id)"), RichText(standing, .subdued)]))
        }
        return document([.facts(facts)])
    }

    /// The list as a page that leads to a page per document.
    package static func index() -> Document {
        let table = Table(
            columns: [.init(weight: 5), .init(weight: 6), .init(weight: 6), .init(weight: 3)],
            head: [TableRow(.header, ["Id", "Dokumen", "Dasar", "Tahun"].map { Cell($0) })],
            body: DocumentCatalog.all.map { definition in
                let link = RichText(definition.id.text, .link("\(definition.id).md"))
                return TableRow([
                    Cell(.paragraphs([link]), isRowHeader: true), Cell(definition.title),
                    Cell(basis(of: definition)), Cell(years(of: definition)),
                ])
            })
        return document([.table(table)])
    }

    private static func document(_ content: [Content]) -> Document {
        Document(
            id: DocumentDefinitionID("dokumen"), title: "Dokumen Selaras", titleLines: ["Dokumen Selaras"],
            sections: [Section(content: content)])
    }

    /// What asks for a document, and whether the text was read.
    static func basis(of definition: DocumentDefinition) -> String {
        definition.basis?.remarkedTitle(in: .id) ?? "praktik pemerintah daerah; tidak ada bentuk baku"
    }

    /// "sejak 2018", or that it belongs to none.
    static func years(of definition: DocumentDefinition) -> String {
        definition.since.map { "sejak \($0)" } ?? "semua tahun"
    }
}
