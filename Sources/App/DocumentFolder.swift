import Application
import Documents
import Foundation
import Rendering

/// The folder that all documents of agencies are written into.
struct DocumentFolder {
    private let root: URL

    init(_ root: URL) {
        self.root = root
    }

    /// As `AGENCY/DOCUMENT.FORMAT`; a file appears whole or not at all.
    func write(_ print: RenderAllDocuments<DocumentFormat>.Print, with maker: DocumentMaker) throws(Complaint) {
        let name = "\(print.folder)/\(print.document.id).\(print.form.nameExtension)"
        do throws(Complaint) {
            let file = try maker.file(print.document, as: print.form)
            let url = root.appending(path: name)
            try Self.write(file.bytes, to: url)
        } catch {
            throw Complaint("\(name): \(error.text)")
        }
    }

    private static func write(_ bytes: [UInt8], to url: URL) throws(Complaint) {
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw Complaint("tidak dapat ditulis; periksa folder, hak akses dan ruang penyimpanan.")
        }
    }
}
