import ArgumentParser
import Domain

/// The files a command reads.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            """
            Berkas yang dibaca: .docx, .xlsx, tabel teks (Markdown, dipisah tab atau CSV), dossier .yaml atau .json; - \
            untuk masukan standar.
            """,
            valueName: "berkas"),
        completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Jenis dokumen, bila tidak dikenali sendiri dari kepala tabelnya.", valueName: "jenis"))
    var kind: DocumentKind?

    func validate() throws {
        if files.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("Masukan standar (-) hanya dapat dibaca satu kali.")
        }
    }
}

extension DocumentKind: ExpressibleByArgument {}
