import Application
import ArgumentParser
import Domain
import Foundation
import Store

/// `selaras demo`: fills a register with the example agencies.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Mengisi basis data dengan perangkat daerah contoh.",
        discussion: """
            Basis data dan kunci jejak auditnya dibuat bila belum ada. Contoh yang sudah ada tidak diubah, dan basis \
            data yang memuat perangkat daerah lain tidak dicampuri. Untuk setiap peran dibuka satu akun; kata sandi \
            sekali pakainya dicetak ke keluaran standar, sekali saja.

            CONTOH
              selaras demo
              selaras demo --database /var/lib/selaras/register.sqlite

            STATUS KELUAR
              0 semua contoh ada dalam basis data
              2 basis data tidak dapat dipakai, atau ada contoh yang tidak dapat dibaca
            """)

    @OptionGroup var register: RegisterOptions

    @Option(
        help: ArgumentHelp("Folder contoh; setiap subfoldernya memuat dossier.yaml.", valueName: "folder"),
        completion: .directory)
    var examples: String?

    func run() async throws {
        let files = try files()
        let store = try await Composition.register(register, creating: true)
        let filling = FillDemonstration(importing: Composition.importing(), register: store.port)
        let result: FillDemonstration.Result
        do {
            result = try await filling.run(files, by: Authorship(author: "selaras demo"))
            ProgressLine.finish()
        } catch {
            ProgressLine.finish()
            Terminal.warn("selaras: \(Self.explanation(of: error))")
            throw ExitStatus.refused
        }
        for agency in result.added { Terminal.warn("selaras: \(agency) ditambahkan.") }
        for agency in result.present { Terminal.warn("selaras: \(agency) sudah ada.") }
        if result.nameless > 0 {
            Terminal.warn("selaras: \(result.nameless) contoh tanpa nama perangkat daerah dilewati.")
        }
        for refusal in result.refused { Terminal.warn(refusal) }
        try await giveAddress(store)
        try await openAccounts(store)
        if !result.refused.isEmpty { throw ExitStatus.refused }
    }

    /// The fictional agency has an address for its letterheads, unless it was given another.
    private func giveAddress(_ store: RegisterStore) async throws {
        let lines = [
            "Jalan Bendungan Nomor 7 Tirta Kencana", "Telepon (0000) 000007, surel bkpsdm@tirtakencana.example",
        ]
        try await Composition.saying {
            let agencies = try await store.port.agencies().filter { $0.agency.region?.name == "Tirta Kencana" }
            let known = try await store.settingsPort.load().addresses
            for agency in agencies where known[agency.key] == nil {
                _ = try await store.settingsPort.change(
                    .address(agency.key, lines), agency.key, nil, Authorship(author: "selaras demo"))
            }
        }
    }

    /// Gives the position holder a post, so that there is a sheet to see under "my indicators".
    private func appointHolder(_ store: RegisterStore) async throws {
        let appointing = AppointDemonstrationHolder(register: store.port, people: store.peoplePort)
        let author = Authorship(author: "selaras demo")
        try await Composition.saying {
            guard let login = Login("pejabat"), let found = try await store.accountPort.find(login) else { return }
            _ = try await appointing.run(found.viewer.account, by: author)
        }
    }

    /// Prints the passwords of new accounts; nobody can read them again.
    private func openAccounts(_ store: RegisterStore) async throws {
        let opening = OpenDemonstrationAccounts(
            accounts: store.accountPort, passwords: PasswordHashing().port, random: .system)
        let opened = try await Composition.saying {
            try await opening.run(
                try await store.port.agencies().map(\.key), by: Authorship(author: "selaras demo"))
        }
        guard !opened.isEmpty else { return }
        try await appointHolder(store)
        Terminal.warn("selaras: akun untuk mencoba, dengan kata sandi sekali pakai yang hanya ditampilkan di sini:")
        for account in opened {
            print("\(account.login)\t\(account.password.text)\t\(account.role.title.id)")
        }
    }

    private func files() throws -> [String] {
        guard let folder = examples ?? ResourceFolder.examples else {
            throw ValidationError("folder contoh tidak ditemukan; sebutkan letaknya dengan --examples.")
        }
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        let files = (names ?? []).sorted().map { "\(folder)/\($0)/dossier.yaml" }.filter {
            FileManager.default.fileExists(atPath: $0)
        }
        guard !files.isEmpty else {
            throw ValidationError("tidak ada dossier.yaml di subfolder \(folder).")
        }
        return files
    }

    private static func explanation(of failure: FillDemonstration.Failure) -> String {
        switch failure {
        case .store(let fault): fault.message.id
        case .inUse(let agencies):
            "basis data ini memuat perangkat daerah lain (\(agencies.prefix(3).joined(separator: ", "))); contoh tidak "
                + "ditambahkan. Sebutkan basis data lain dengan --database."
        }
    }
}
