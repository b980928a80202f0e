import Application
import ArgumentParser
import StoreSQLite

/// `selaras restore`: puts a backup in the place of the register.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Memulihkan basis data dari cadangan.",
        discussion: """
            Cadangan diperiksa lebih dahulu: berkasnya, skemanya, dan jejak audit semua perangkat daerah. Basis data \
            yang sudah ada hanya digantikan dengan --replace, juga selagi dipakai; keadaannya yang terakhir disimpan \
            di sebelahnya.

            CONTOH
              selaras restore cadangan-2026-01-31.sqlite --replace
              selaras restore cadangan.sqlite --database uji.sqlite --secret selaras.sqlite.kunci

            STATUS KELUAR
              0 basis data dipulihkan
              2 tidak ada yang diubah, dengan sebabnya
            """)

    @Argument(help: ArgumentHelp("Berkas cadangan.", valueName: "berkas"), completion: .file())
    var file: String

    @OptionGroup var register: RegisterOptions

    @Flag(help: "Menggantikan basis data yang sudah ada.")
    var replace = false

    func run() async throws {
        let outcome = try await Composition.saying {
            try await SQLiteRestore(seal: try Composition.seal(register), clock: Composition.clock).run(
                from: file, to: register.database, replacing: replace)
        }
        Terminal.warn("selaras: \(register.database) dipulihkan dari \(file).")
        if let kept = outcome.kept { Terminal.warn("selaras: keadaan sebelumnya disimpan di \(kept).") }
    }
}
