import Application
import ArgumentParser
import Foundation
import Store
import WebServer

/// `selaras serve`: the web application.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Menjalankan aplikasi web atas register.",
        discussion: """
            Halaman-halamannya hanya untuk dibaca dan hanya dapat dibuka dari komputer ini: rencana setiap perangkat \
            daerah dengan temuannya, dan dokumen resminya untuk diunduh. Hentikan dengan Ctrl-C.

            CONTOH
              selaras demo
              selaras serve

            STATUS KELUAR
              0 dihentikan
              2 basis data tidak dapat dipakai, atau port sudah terpakai
            """)

    @OptionGroup var register: RegisterOptions

    @Option(help: ArgumentHelp("Port; 0 memilih yang bebas.", valueName: "nomor"))
    var port = 8080

    @Option(help: ArgumentHelp("Waktu yang diberikan kepada mesin cetak PDF.", valueName: "detik"))
    var timeout = 60

    /// Only this machine: who may see what isn't settled yet.
    private static let host = "127.0.0.1"

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port: dari 0 sampai 65535.") }
    }

    func run() async throws {
        let store = try await Composition.register(register)
        let site = Site(services: Composition.site(store.port, printingSeconds: timeout))
        do {
            try await site.run(host: Self.host, port: port) { port in
                Terminal.warn("selaras: http://\(Self.host):\(port)")
            }
        } catch {
            Terminal.warn(
                "selaras: tidak dapat mendengarkan di port \(port): \(error). Sebutkan port lain dengan --port.")
            throw ExitStatus.refused
        }
    }
}
