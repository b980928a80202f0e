import ArgumentParser

/// Which register a command works on.
struct RegisterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Berkas basis data register.", valueName: "berkas"), completion: .file())
    var database = "selaras.sqlite"

    @Option(
        help: ArgumentHelp(
            "Berkas kunci jejak audit; bawaan: nama basis data ditambah .kunci. Simpan cadangannya terpisah dari basis data.",
            valueName: "berkas"), completion: .file())
    var secret: String?

    var secretFile: SecretFile { SecretFile(path: secret ?? database + ".kunci") }
}
