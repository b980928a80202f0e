import ArgumentParser

/// Which register a command works on.
struct RegisterOptions: ParsableArguments {
    @Option(
        name: .customLong("database"),
        help: ArgumentHelp("Basis data register: sqlite:berkas, atau nama berkasnya saja.", valueName: "alamat"),
        completion: .file())
    var address = "sqlite:selaras.sqlite"

    @Option(
        help: ArgumentHelp(
            "Berkas kunci jejak audit; bawaan: nama basis data ditambah .kunci. Simpan cadangannya terpisah dari basis data.",
            valueName: "berkas"), completion: .file())
    var secret: String?

    /// The path of the database's file.
    var database: String { (try? DatabaseAddress(address).path) ?? address }

    var secretFile: SecretFile { SecretFile(path: secret ?? database + ".kunci") }

    func validate() throws {
        do { _ = try DatabaseAddress(address) } catch { throw ValidationError("--database: \(error.message)") }
    }
}
