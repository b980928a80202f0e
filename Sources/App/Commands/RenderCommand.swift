import Application
import ArgumentParser
import Documents
import Domain
import Foundation
import Processes
import Rendering
import Rules

/// `selaras render`: builds an official document.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Menyusun dokumen resmi dari dossier atau dari berkas yang dapat dibaca.",
        discussion: """
            Dokumen yang tersedia: lihat selaras documents. Data yang belum ada dicetak sebagai "belum ada" dan \
            didaftar di akhir dokumen.

            Bila --output adalah folder yang sudah ada, berkasnya bernama id dokumen.

            Dengan semua sebagai id, setiap dokumen yang dapat disusun dari isi berkas ditulis ke dalam folder \
            --output: satu folder di dalamnya untuk setiap perangkat daerah dan tahun.

            CONTOH
              selaras render catatan-hasil-verifikasi rencana-aksi.txt --output catatan.html
              selaras render perjanjian-kinerja rencana-aksi.txt --as-computed --to text
              selaras render rencana-aksi-melebar dossier.yaml --output rencana-aksi.pdf
              selaras render rencana-aksi-melebar dossier.yaml --output rencana-aksi.docx
              selaras render semua rencana-aksi.txt --to pdf --to docx --output dokumen

            STATUS KELUAR
              0 dokumen tersusun dari semua berkas
              2 dokumen tidak dikenal, atau ada berkas yang tidak dapat dibaca atau disusun
            """)

    @Argument(
        help: ArgumentHelp("Id dokumen, atau semua.", valueName: "dokumen"),
        completion: .list([Self.everything] + DocumentCatalog.all.map(\.id.text)))
    var document: String

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: ArgumentHelp(
            """
            Bentuk dokumen: docx untuk Word, xlsx untuk Excel; markdown dan tabs adalah tabel teks, yang seperti keduanya \
            dapat dibaca kembali. text untuk layar saja: katanya dipenggal selebar kolom. Tanpa pilihan: menurut \
            akhiran nama berkas --output, atau html. Untuk semua dokumen boleh diulang; tanpa pilihan: html, pdf, docx \
            dan xlsx.
            """))
    var to: [DocumentFormat] = []

    @Option(help: ArgumentHelp("Waktu yang diberikan kepada mesin cetak PDF.", valueName: "detik"))
    var timeout = 120

    @Option(help: "Aturan yang dijalankan, untuk dokumen yang memuat temuan.")
    var pack: RulePack = .official

    @OptionGroup var layout: LayoutOptions

    /// What is given for the id where all documents are wanted.
    private static let everything = "semua"

    func validate() throws {
        guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: dari 1 sampai 86400 detik.") }
        if document == Self.everything {
            guard let folder = output.output, folder != "-" else {
                throw ValidationError("semua dokumen disusun ke dalam folder; sebutkan: --output folder")
            }
        } else if to.count > 1 {
            throw ValidationError("satu dokumen disusun dalam satu bentuk; --to hanya boleh diulang untuk semua.")
        }
    }

    func run() throws {
        Interruption.watch()
        if document == Self.everything { return try renderEverything() }
        let format = to.first ?? namedFormat ?? .html
        let target = try OutputTarget(
            output.output, inputs: input.files, name: "\(document).\(format.nameExtension)")
        let options = try layout.options(isRead: format.isRead)
        if format.isBinary, target.isStandardOutput, Terminal.outputIsTerminal {
            throw ValidationError(
                "Bentuk ini tidak dapat ditampilkan di terminal; sebutkan berkasnya: --output dokumen.\(format.rawValue)"
            )
        }
        let result = try built(options)
        let maker = DocumentMaker(
            seconds: timeout, width: Terminal.width, usesColor: target.isStandardOutput && Terminal.usesColor)
        let file = try Complaint.exiting { () throws(Complaint) in try maker.file(result.document, as: format) }
        let isTableText = namedFormat == .text && format.isRead && !format.isBinary
        if let namedFormat, namedFormat != format, !isTableText {
            Terminal.warn("selaras: \(output.output ?? "") berisi \(format.rawValue), bukan \(namedFormat.rawValue).")
        }
        if let lacking = result.document.lacking {
            Terminal.warn("selaras: \(document) kosong: berkas tidak memuat \(lacking).")
        }
        for note in result.revisions.map(\.printNote) { Terminal.warn("selaras: \(note)") }
        for note in file.notes { Terminal.warn("selaras: \(note)") }
        try target.write(file.bytes)
        try Self.report(result.refused)
    }

    /// What the name of the file says it is.
    private var namedFormat: DocumentFormat? {
        let ending = output.output.map { URL(filePath: $0).pathExtension.lowercased() }
        return DocumentFormat.allCases.first { $0.nameExtension == ending }
    }

    private func built(_ options: DocumentOptions) throws -> RenderDocument.Result {
        defer { ProgressLine.finish() }
        do {
            return try RenderDocument(checking: Composition.checking()).run(
                document, files: input.files, kind: input.kind, options: options, pack: pack)
        } catch {
            ProgressLine.finish()
            for line in Self.explanation(of: error) { Terminal.warn("selaras: \(line)") }
            throw ExitStatus.refused
        }
    }

    /// Each agency gets a folder of its own within the one that is named.
    private func renderEverything() throws {
        let root = URL(filePath: output.output ?? ".")
        let maker = DocumentMaker(seconds: timeout, width: Terminal.width, usesColor: false)
        let formats = to.isEmpty ? [.html, .pdf, .docx, .xlsx] : to
        typealias Use = RenderAllDocuments<DocumentFormat>
        let orders = try formats.map { Use.Order($0, options: try layout.options(isRead: $0.isRead)) }
        let use = Composition.renderingAll { print in
            do throws(Complaint) {
                try DocumentFolder(root).write(print, with: maker)
                return nil
            } catch {
                return error.text
            }
        }
        let result = use.run(input.files, kind: input.kind, pack: pack, orders: orders)
        ProgressLine.finish()
        for note in result.revisions.map(\.printNote) { Terminal.warn("selaras: \(note)") }
        for complaint in result.complaints { Terminal.warn("selaras: \(complaint)") }
        Terminal.warn("selaras: \(result.written) berkas disusun di \(root.path)")
        for folder in result.folders { Terminal.warn("  \(folder)") }
        try Self.report(result.refused)
        if !result.complaints.isEmpty { throw ExitStatus.refused }
    }

    private static func report(_ refused: [Refusal]) throws {
        for refusal in refused { Terminal.warn(refusal) }
        if !refused.isEmpty { throw ExitStatus.refused }
    }

    private static func explanation(of failure: RenderDocument.Failure) -> [String] {
        switch failure {
        case .unknownDocument(let id, let known):
            ["dokumen \(id) tidak dikenal; yang tersedia: \(known.joined(separator: ", "))."]
        case .severalAgencies(let agencies):
            [
                "satu dokumen untuk satu perangkat daerah dan tahun; berkas-berkas ini dari \(agencies.count): "
                    + agencies.joined(separator: ", ") + "."
            ]
        case .unknownPart(let id):
            ["--below \(id): tidak ada bagian rencana atau jabatan dengan id itu; lihat id dalam hasil selaras import."]
        case .unknownRevision(let asked, let known):
            ["revisi \(asked) tidak ada dalam berkas; yang ada: \(known.map(String.init).joined(separator: ", "))."]
        case .nothingRead(let refused): refused.map { "\($0.file): \($0.reason.written)" }
        }
    }
}

extension DocumentFormat: ExpressibleByArgument {}
