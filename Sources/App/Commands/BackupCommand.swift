import Application
import ArgumentParser
import StoreSQLite

/// `selaras backup`: copies the register while it is in use.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Mencadangkan basis data, juga selagi dipakai.",
        discussion: """
            Cadangan adalah satu keadaan yang utuh: yang ditulis sesudah perintah ini dimulai tidak ikut. Cadangan \
            diperiksa sebelum diberi nama. Kunci jejak audit tidak ikut; simpanlah terpisah, sebab tanpa kunci itu \
            cadangan tidak dapat dipulihkan.

            CONTOH
              selaras backup cadangan-2026-01-31.sqlite
              selaras backup /mnt/cadangan/selaras.sqlite --replace

            STATUS KELUAR
              0 cadangan ditulis dan diperiksa
              2 tidak ada yang ditulis, dengan sebabnya
            """)

    @Argument(help: ArgumentHelp("Berkas cadangan.", valueName: "berkas"), completion: .file())
    var file: String

    @OptionGroup var register: RegisterOptions

    @Flag(help: "Menggantikan berkas yang sudah ada.")
    var replace = false

    func run() async throws {
        try await Composition.saying {
            try SQLiteBackup.write(try Composition.database(register), to: file, replacing: replace)
        }
        Terminal.warn("selaras: cadangan ditulis ke \(file).")
    }
}
