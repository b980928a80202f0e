import Documents
import Domain
import Regulation

/// Lists the documents that can be made.
package enum ListDocuments {
    /// The list as a document, for a terminal.
    package static func document() -> Document {
        let facts = DocumentCatalog.all.map { Fact($0.id.text, "\($0.title). \($0.purpose)") }
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
                    Cell(definition.basis?.title ?? "praktik pemeriksaan; tidak ada bentuk baku"),
                    Cell(years(of: definition)),
                ])
            })
        return document([.table(table)])
    }

    private static func document(_ content: [Content]) -> Document {
        Document(
            id: DocumentDefinitionID("dokumen"), title: "Dokumen Selaras", titleLines: ["Dokumen Selaras"],
            sections: [Section(content: content)])
    }

    /// "2018–2025", or that it holds for all.
    package static func years(of definition: DocumentDefinition) -> String {
        definition.years.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "semua tahun"
    }
}
