import Application
import ArgumentParser
import Documents

/// `selaras documents`: lists the documents that can be made.
struct DocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "Mendaftar dokumen resmi yang dapat disusun dengan selaras render.")

    @Option(help: "Bentuk keluaran.")
    var format: ListFormat = .text

    func run() throws {
        let target = try OutputTarget(nil, inputs: [])
        switch format {
        case .json: try target.write(CatalogueOutput.json(DocumentCatalog.all.map(CatalogueEntry.init)))
        case .text: try target.write(ListOutput.text(ListDocuments.document()))
        }
    }
}
