import Application
import ArgumentParser
import Documents
import Foundation
import Rendering

/// `selaras docs`: writes the generated documentation, or says where it is stale.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Menulis dokumentasi yang mengikuti aturan, dokumen dan perintah program ini.",
        discussion: """
            Halaman aturan, dokumen dan perintah ditulis ke dalam folder Docs. Dengan --check tidak ada yang ditulis; \
            halaman yang tidak sesuai lagi disebutkan.

            STATUS KELUAR
              0 dokumentasi sesuai; 1 --check menemukan halaman yang tidak sesuai; 2 halaman tidak dapat ditulis
            """)

    @Flag(help: "Hanya memeriksa apakah halaman-halamannya masih sesuai.")
    var check = false

    @Option(help: ArgumentHelp("Folder dokumentasi.", valueName: "folder"), completion: .directory)
    var folder = "Docs"

    @Option(
        help: ArgumentHelp(
            "Hanya mencetak contoh setiap dokumen sebagai PDF ke dalam folder ini.", valueName: "folder"),
        completion: .directory)
    var samples: String?

    func run() throws {
        if let samples { return try printSamples(into: URL(filePath: samples)) }
        let docs = WriteGeneratedDocs(
            pages: PageFolder.port(URL(filePath: folder)), render: { MarkdownRenderer().render($0) },
            commandLine: CommandLineSheet.document)
        if check {
            let stale = docs.stale()
            for path in stale { Terminal.warn("selaras: \(folder)/\(path) tidak sesuai lagi; jalankan selaras docs.") }
            if !stale.isEmpty { throw ExitStatus.findings }
            return
        }
        do {
            let changed = try docs.write()
            for path in changed { Terminal.warn("\(folder)/\(path)") }
        } catch {
            Terminal.warn("selaras: folder \(folder) tidak dapat ditulisi.")
            throw ExitStatus.refused
        }
    }

    private func printSamples(into folder: URL) throws {
        let maker = DocumentMaker(seconds: 120, width: Terminal.width, usesColor: false)
        for definition in DocumentCatalog.all {
            let name = "\(definition.id).pdf"
            let file = try Complaint.exiting { () throws(Complaint) in
                try maker.file(definition.printedSample, as: .pdf)
            }
            try OutputTarget(folder.appending(path: name).path, inputs: []).write(file.bytes)
        }
    }
}
