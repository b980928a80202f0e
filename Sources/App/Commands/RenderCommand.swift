import Application
import ArgumentParser
import Documents
import Domain
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

            CONTOH
              selaras render catatan-hasil-verifikasi rencana-aksi.txt --output catatan.html
              selaras render perjanjian-kinerja rencana-aksi.txt --as-computed --to text
              selaras render rencana-aksi-melebar dossier.yaml --to pdf --output rencana-aksi.pdf
              selaras render rencana-aksi-melebar dossier.yaml --to docx --output rencana-aksi.docx

            STATUS KELUAR
              0 dokumen tersusun dari semua berkas
              2 dokumen tidak dikenal, atau ada berkas yang tidak dapat dibaca
            """)

    @Argument(
        help: ArgumentHelp("Id dokumen.", valueName: "dokumen"),
        completion: .list(DocumentCatalog.all.map(\.id.text)))
    var document: String

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Bentuk dokumen: docx untuk Word, xlsx untuk Excel; markdown dan tabs adalah tabel teks.")
    var to: DocumentFormat = .html

    @Option(help: ArgumentHelp("Waktu yang diberikan kepada mesin cetak PDF.", valueName: "detik"))
    var timeout = 120

    @Option(help: "Aturan yang dijalankan, untuk dokumen yang memuat temuan.")
    var pack: RulePack = .official

    @OptionGroup var layout: LayoutOptions

    func validate() throws {
        guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: dari 1 sampai 86400 detik.") }
    }

    func run() throws {
        let target = try OutputTarget(output.output, inputs: input.files)
        let options = try layout.options(isRead: to.isRead)
        if to.isBinary, target.isStandardOutput, Terminal.outputIsTerminal {
            throw ValidationError(
                "Bentuk ini tidak dapat ditampilkan di terminal; sebutkan berkasnya: --output dokumen.\(to.rawValue)")
        }
        let use = RenderDocument(checking: Composition.checking())
        let result: RenderDocument.Result
        do {
            result = try use.run(
                document, files: input.files, kind: input.kind, options: options, pack: pack)
        } catch {
            ProgressLine.finish()
            for line in Self.explanation(of: error) { Terminal.warn("selaras: \(line)") }
            throw ExitStatus.refused
        }
        ProgressLine.finish()
        try target.write(try rendered(result.document, to: target))
        for refusal in result.refused { Terminal.warn("selaras: \(refusal.file): \(refusal.reason)") }
        if !result.refused.isEmpty { throw ExitStatus.refused }
    }

    /// What the format can't hold is refused with the reason.
    private func rendered(_ document: Document, to target: OutputTarget) throws -> [UInt8] {
        do {
            let file = try render(document, to: target)
            for note in file.notes { Terminal.warn("selaras: \(note)") }
            return file.bytes
        } catch let fault as RenderingFault {
            Terminal.warn("selaras: \(fault.explanation)")
            throw ExitStatus.refused
        }
    }

    private func render(_ document: Document, to target: OutputTarget) throws -> RenderedFile {
        switch to {
        case .html: return RenderedFile(bytes: HTMLRenderer().render(document))
        case .pdf: return RenderedFile(bytes: try print(document))
        case .docx: return try DOCXRenderer().render(document)
        case .xlsx: return RenderedFile(bytes: try ScratchFile.bytes { try XLSXRenderer().write(document, to: $0) })
        case .text:
            let usesColor = target.isStandardOutput && Terminal.usesColor
            return RenderedFile(
                bytes: TextRenderer(width: Terminal.width, usesColor: usesColor).render(document))
        case .markdown: return RenderedFile(bytes: TableTextRenderer(.markdown).render(document))
        case .tabs: return RenderedFile(bytes: TableTextRenderer(.tabs).render(document))
        }
    }

    private func print(_ document: Document) throws -> [UInt8] {
        do {
            return try PDFRenderer(tools: Composition.printing(seconds: timeout)).render(document)
        } catch {
            Terminal.warn("selaras: \(error.message)")
            throw ExitStatus.refused
        }
    }

    private static func explanation(of failure: RenderDocument.Failure) -> [String] {
        switch failure {
        case .unknownDocument(let id, let known):
            ["dokumen \(id) tidak dikenal; yang tersedia: \(known.joined(separator: ", "))."]
        case .noSuchForm(let figures, let title):
            ["\(title) tidak mempunyai bentuk --\(figures.rawValue)."]
        case .severalAgencies(let agencies):
            [
                "satu dokumen untuk satu perangkat daerah; berkas-berkas ini dari \(agencies.count): "
                    + agencies.joined(separator: ", ") + "."
            ]
        case .nothingRead(let refused): refused.map { "\($0.file): \($0.reason)" }
        }
    }
}
