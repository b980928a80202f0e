import Application
import ArgumentParser
import Foundation
import Processes
import Store
import Synchronization
import WebServer

/// `selaras serve`: the web application.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Menjalankan aplikasi web atas register.",
        discussion: """
            Rencana setiap perangkat daerah dengan temuannya, dan dokumen resminya untuk diunduh, bagi yang mempunyai \
            akun. Mendengarkan di komputer ini saja; pemakai lain masuk lewat server di depannya (--public-url, \
            --trusted-proxy). Hentikan dengan Ctrl-C.

            CONTOH
              selaras demo
              selaras serve

            STATUS KELUAR
              0 dihentikan
              2 basis data tidak dapat dipakai, port sudah terpakai, atau aplikasi terhenti karena gangguan
            """)

    @OptionGroup var register: RegisterOptions

    @Option(help: ArgumentHelp("Port; 0 memilih yang bebas.", valueName: "nomor"))
    var port = 8080

    @Option(help: ArgumentHelp("Waktu yang diberikan kepada mesin cetak PDF.", valueName: "detik"))
    var timeout = 60

    @Option(
        help: ArgumentHelp(
            "Alamat yang diketik pemakai, bila ada server lain di depannya; dengan https, kuki hanya dikirim lewat https.",
            valueName: "alamat"))
    var publicURL: String?

    @Option(
        help: ArgumentHelp(
            "Alamat IP server di depannya yang keterangannya tentang asal permintaan dipercaya; dapat diulang.",
            valueName: "alamat"))
    var trustedProxy: [String] = []

    @Option(
        help: ArgumentHelp(
            "Memori untuk isi halaman yang disimpan; 0 mematikannya.", valueName: "byte", visibility: .hidden))
    var pageCache = 16 << 20

    @Option(
        help: ArgumentHelp(
            "Waktu menunggu peramban yang diam, dan waktu bagi satu permintaan.", valueName: "detik",
            visibility: .hidden))
    var patience: Int64?

    /// Other computers come through a server in front of it, which also speaks https.
    private static let host = "127.0.0.1"

    func validate() throws {
        if let publicURL {
            let isWeb = ["http://", "https://"].contains { publicURL.lowercased().hasPrefix($0) }
            guard isWeb else { throw ValidationError("--public-url: alamat yang diawali http:// atau https://.") }
        }
        for proxy in trustedProxy where SiteAddress.proxy(proxy) == nil {
            throw ValidationError(
                "--trusted-proxy: \(proxy) bukan alamat IP. Sebutkan alamatnya, misalnya 127.0.0.1 atau ::1, bukan namanya."
            )
        }
        if let patience { guard patience > 0 else { throw ValidationError("--patience: lebih dari 0.") } }
        guard (0...65_535).contains(port) else { throw ValidationError("--port: dari 0 sampai 65535.") }
    }

    func run() async throws {
        let store = try await Composition.register(register)
        PassingFolder.removeStale()
        let address = SiteAddress(publicURL: publicURL, trustedProxies: Set(trustedProxy.compactMap(SiteAddress.proxy)))
        var limits = ConnectionLimits()
        if let patience {
            limits = ConnectionLimits(
                idleSeconds: patience, headSeconds: patience, requestSeconds: patience, restSeconds: patience)
        }
        let site = Site(
            services: Composition.site(store, address, printingSeconds: timeout, pageCache: pageCache), limits: limits)
        let isListening = Mutex(false)
        do {
            try await site.run(host: Self.host, port: port) { port in
                isListening.withLock { $0 = true }
                Terminal.warn("selaras: http://\(Self.host):\(port)")
            }
        } catch {
            Terminal.warn(
                "selaras: \(Self.explanation(of: error, port: port, isListening: isListening.withLock { $0 }))")
            throw ExitStatus.refused
        }
    }

    /// - Parameter isListening: whether it had begun to.
    static func explanation(of error: any Error, port: Int, isListening: Bool) -> String {
        isListening
            ? "aplikasi web terhenti: \(error). Jalankan lagi dengan selaras serve."
            : "tidak dapat mendengarkan di port \(port): \(error). Sebutkan port lain dengan --port."
    }
}
