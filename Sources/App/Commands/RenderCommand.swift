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

    @Option(help: "Bentuk dokumen; markdown dan tabs adalah tabel teks yang dapat dibaca kembali.")
    var to: DocumentFormat = .html

    @Option(help: "Aturan yang dijalankan, untuk dokumen yang memuat temuan.")
    var pack: RulePack = .official

    @OptionGroup var layout: LayoutOptions

    func run() throws {
        let target = try OutputTarget(output.output, inputs: input.files)
        let options = try layout.options(isRead: to.isRead)
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
        try target.write(render(result.document, to: target))
        for refusal in result.refused { Terminal.warn("selaras: \(refusal.file): \(refusal.reason)") }
        if !result.refused.isEmpty { throw ExitStatus.refused }
    }

    private func render(_ document: Document, to target: OutputTarget) -> [UInt8] {
        switch to {
        case .html: HTMLRenderer().render(document)
        case .text:
            TextRenderer(width: Terminal.width, usesColor: target.isStandardOutput && Terminal.usesColor)
                .render(document)
        case .markdown: TableTextRenderer(.markdown).render(document)
        case .tabs: TableTextRenderer(.tabs).render(document)
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
